package org.chancery.packaging;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The main sources, parsed by the compiler and not by eye. */
final class SourceTree {
    static final Path JAVA = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("resources");

    final List<CompilationUnitTree> units;
    private final SourcePositions positions;

    private SourceTree(List<CompilationUnitTree> units, SourcePositions positions) {
        this.units = units;
        this.positions = positions;
    }

    static SourceTree ofMain() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                files.getJavaFileObjectsFromPaths(under(JAVA, ".java")));
        List<CompilationUnitTree> units = StreamSupport.stream(task.parse().spliterator(), false).map(CompilationUnitTree.class::cast)
                .toList();
        return new SourceTree(units, Trees.instance(task).getSourcePositions());
    }

    static List<Path> under(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The place of a part of the source as file and line. */
    String place(CompilationUnitTree unit, com.sun.source.tree.Tree part) {
        return file(unit) + ":" + firstLine(unit, part);
    }

    static String file(CompilationUnitTree unit) {
        return Path.of("").toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri())).toString();
    }

    long firstLine(CompilationUnitTree unit, com.sun.source.tree.Tree part) {
        return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, part));
    }

    long lastLine(CompilationUnitTree unit, com.sun.source.tree.Tree part) {
        return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, part));
    }
}

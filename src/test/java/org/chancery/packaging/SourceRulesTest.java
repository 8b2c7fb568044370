package org.chancery.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The main sources")
class SourceRulesTest {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;
    private static final Pattern CYRILLIC_WORD = Pattern.compile("\\p{IsCyrillic}{2}");

    private static SourceTree sources;

    @BeforeAll
    static void parse() throws IOException {
        sources = SourceTree.ofMain();
    }

    @Test
    @DisplayName("have no file that a newcomer would get lost in")
    void fileLength() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : SourceTree.under(SourceTree.JAVA, ".java")) {
            long lines = Files.lines(file).count();
            if (lines > LONGEST_FILE) {
                found.add(file + " has " + lines + " lines");
            }
        }
        assertThat(found).as("files of more than %d lines", LONGEST_FILE).isEmpty();
    }

    @Test
    @DisplayName("have no method that does not fit on a screen")
    void methodLength() {
        List<String> found = new ArrayList<>();
        scan((unit, tree) -> {
            if (tree instanceof MethodTree method) {
                long lines = sources.lastLine(unit, method) - sources.firstLine(unit, method) + 1;
                if (lines > LONGEST_METHOD) {
                    found.add(sources.place(unit, method) + " " + method.getName() + " has " + lines + " lines");
                }
            }
        });
        assertThat(found).as("methods of more than %d lines", LONGEST_METHOD).isEmpty();
    }

    @Test
    @DisplayName("catch everything only where a task or the program ends")
    void catchAll() {
        List<String> found = new ArrayList<>();
        scan((unit, tree) -> {
            if (tree instanceof CatchTree handler && handler.getParameter().getType().toString().matches("Exception|Throwable")
                    && !SourceTree.file(unit).matches(".*/chancery/(task/|launch/|ui/kit/FxTaskRunner).*")) {
                found.add(sources.place(unit, handler));
            }
        });
        assertThat(found).as("handlers that would swallow a fault of the program; catch what you expect").isEmpty();
    }

    @Test
    @DisplayName("hold no words of a language: these are data")
    void words() {
        List<String> found = new ArrayList<>();
        scan((unit, tree) -> {
            if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text && CYRILLIC_WORD.matcher(text).find()) {
                found.add(sources.place(unit, literal) + " " + text);
            }
        });
        assertThat(found).as("literals with Cyrillic words; move them to resources").isEmpty();
    }

    private static void scan(Visit visit) {
        for (CompilationUnitTree unit : sources.units) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void scan(com.sun.source.tree.Tree tree, Void nothing) {
                    if (tree != null) {
                        visit.at(unit, tree);
                    }
                    return super.scan(tree, nothing);
                }
            }.scan(unit, null);
        }
    }

    private interface Visit {
        void at(CompilationUnitTree unit, com.sun.source.tree.Tree tree);
    }
}

import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Gives the classes of a library that were compiled for Java 5 or older the stack maps of Java 6 (JVMS 4.7.4), since the cache of JDK 25
 * keeps no class without them, and each start would read and verify those anew. The launcher calls it with the jars of a build; a jar
 * without such classes stays as it is. Nothing else of a class changes.
 */
final class StackMaps {
    /** Of Java 8: the oldest whose verifier takes nothing but stack maps, and that old compilers' other habits still suit. */
    private static final ClassFileVersion MAPPED = ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0);

    private StackMaps() {}

    public static void main(String[] jars) throws IOException {
        for (String jar : jars) {
            Path path = Path.of(jar);
            if (holdsOldClasses(path)) {
                rewrite(path);
            }
        }
    }

    private static boolean holdsOldClasses(Path jar) throws IOException {
        try (JarFile library = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(library.entries())) {
                if (entry.getName().endsWith(".class") && isOld(library.getInputStream(entry).readNBytes(8))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isOld(byte[] content) {
        int major = (content[6] & 0xff) << 8 | content[7] & 0xff;
        return major < ClassFile.JAVA_6_VERSION;
    }

    private static void rewrite(Path jar) throws IOException {
        Path aside = jar.resolveSibling(jar.getFileName() + ".part");
        try (JarFile library = new JarFile(jar.toFile());
                URLClassLoader loader = new URLClassLoader(new URL[] { jar.toUri().toURL() });
                OutputStream file = Files.newOutputStream(aside);
                ZipOutputStream out = new ZipOutputStream(file)) {
            // A new pool of constants: with the old one, unchanged methods would be copied as they are, without maps.
            ClassFile classes = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.ClassHierarchyResolverOption.of(
                    ClassHierarchyResolver.ofResourceParsing(loader)));
            for (JarEntry entry : Collections.list(library.entries())) {
                byte[] content = library.getInputStream(entry).readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(entry.getLastModifiedTime());
                out.putNextEntry(copy);
                out.write(entry.getName().endsWith(".class") && isOld(content) ? mapped(classes, content) : content);
            }
        }
        Files.move(aside, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] mapped(ClassFile classes, byte[] content) {
        ClassModel old = classes.parse(content);
        ClassTransform versioned = (builder, element) -> builder.with(element instanceof ClassFileVersion ? MAPPED : element);
        return classes.transformClass(old, versioned.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
    }
}

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the jars of an installed program smaller: leaves out the parts that a list names, and from each class the names of local variables
 * (JVMS 4.7.13 and 4.7.14), which only a debugger reads; of libraries also the numbers of lines and names of files (4.7.10 to 4.7.12), as
 * jlink does with Java's own classes, and the annotations that no running program sees (4.7.17, 4.7.19 and 4.7.21). The program's own lines stay, for the traces in reports. The arguments are the list, the program's jar, and those of libraries.
 */
final class Slim {
    private static final Set<String> UNREAD = Set.of("LocalVariableTable", "LocalVariableTypeTable");
    private static final Set<String> UNREAD_OF_LIBRARIES = Set.of("LocalVariableTable", "LocalVariableTypeTable", "LineNumberTable",
            "SourceFile", "SourceDebugExtension", "RuntimeInvisibleAnnotations", "RuntimeInvisibleParameterAnnotations",
            "RuntimeInvisibleTypeAnnotations");

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Set<String> unread;
    private String[] names = {};

    private Slim(byte[] content, ByteArrayOutputStream slimmer, Set<String> unread) {
        this.in = new DataInputStream(new ByteArrayInputStream(content));
        this.out = new DataOutputStream(slimmer);
        this.unread = unread;
    }

    private record LeftOut(String jar, Pattern entries) {}

    public static void main(String[] arguments) throws IOException {
        List<LeftOut> leftOut = Files.readAllLines(Path.of(arguments[0])).stream().filter(line -> !line.startsWith("#")).map(line -> line
                .split("\t")).map(cells -> new LeftOut(cells[0], Pattern.compile(cells[1]))).toList();
        for (String jar : List.of(arguments).subList(1, arguments.length)) {
            Path path = Path.of(jar);
            String name = path.getFileName().toString();
            rewrite(path, leftOut.stream().filter(part -> name.startsWith(part.jar())).map(LeftOut::entries).toList(), jar.equals(
                    arguments[1]) ? UNREAD : UNREAD_OF_LIBRARIES);
        }
    }

    private static void rewrite(Path jar, List<Pattern> leftOut, Set<String> unread) throws IOException {
        Path aside = jar.resolveSibling(jar.getFileName() + ".part");
        try (JarFile library = new JarFile(jar.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(aside))) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (JarEntry entry : Collections.list(library.entries())) {
                String name = entry.getName();
                if (leftOut.stream().noneMatch(pattern -> pattern.matcher(name).matches())) {
                    byte[] content = library.getInputStream(entry).readAllBytes();
                    ZipEntry copy = new ZipEntry(name);
                    copy.setLastModifiedTime(entry.getLastModifiedTime());
                    zip.putNextEntry(copy);
                    zip.write(name.endsWith(".class") ? slim(content, unread) : content);
                }
            }
        }
        Files.move(aside, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The class without those tables, and everything else byte for byte (JVMS 4.1). */
    private static byte[] slim(byte[] content, Set<String> unread) throws IOException {
        ByteArrayOutputStream slimmer = new ByteArrayOutputStream(content.length);
        new Slim(content, slimmer, unread).wholeClass();
        return slimmer.toByteArray();
    }

    private void wholeClass() throws IOException {
        copy(8);
        pool();
        copy(6);
        copy(2 * count());
        for (int kind = 0; kind < 2; kind++) {
            int members = count();
            for (int i = 0; i < members; i++) {
                copy(6);
                attributes();
            }
        }
        attributes();
    }

    private void pool() throws IOException {
        names = new String[count()];
        for (int i = 1; i < names.length; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            switch (tag) {
                case 1 -> {
                    names[i] = in.readUTF();
                    out.writeUTF(names[i]);
                }
                case 7, 8, 16, 19, 20 -> copy(2);
                case 15 -> copy(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> copy(4);
                case 5, 6 -> {
                    copy(8);
                    i++;
                }
                default -> throw new IOException("no constant has the tag " + tag);
            }
        }
    }

    /** Copies a table of attributes (JVMS 4.7); those of code hold a table of their own. */
    private void attributes() throws IOException {
        int there = in.readUnsignedShort();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int count = 0;
        for (int i = 0; i < there; i++) {
            int name = in.readUnsignedShort();
            byte[] content = in.readNBytes(in.readInt());
            if (!unread.contains(names[name])) {
                byte[] written = "Code".equals(names[name]) ? code(content) : content;
                DataOutputStream attribute = new DataOutputStream(kept);
                attribute.writeShort(name);
                attribute.writeInt(written.length);
                attribute.write(written);
                count++;
            }
        }
        out.writeShort(count);
        kept.writeTo(out);
    }

    private byte[] code(byte[] content) throws IOException {
        ByteArrayOutputStream slimmer = new ByteArrayOutputStream(content.length);
        Slim code = new Slim(content, slimmer, unread);
        code.names = names;
        code.copy(4);
        int length = code.in.readInt();
        code.out.writeInt(length);
        code.copy(length);
        code.copy(8 * code.count());
        code.attributes();
        return slimmer.toByteArray();
    }

    private int count() throws IOException {
        int count = in.readUnsignedShort();
        out.writeShort(count);
        return count;
    }

    private void copy(int bytes) throws IOException {
        out.write(in.readNBytes(bytes));
    }
}

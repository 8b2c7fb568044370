import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * Draws the icon in the sizes that desktops ask for, and packs them as Windows ({@code .ico}) and macOS ({@code .icns}) want them. The
 * arguments are the drawing and the folder for the files. Needs JSVG on the class path.
 */
final class Icons {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    /** Windows has no icon of more than 256. */
    private static final int MOST_ICO = 256;
    /** The types of Apple's format by size; each holds a PNG. */
    private static final Map<Integer, String> ICNS = new TreeMap<>(Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512,
            "ic09"));

    private Icons() {}

    public static void main(String[] arguments) throws IOException {
        SVGDocument drawing = Objects.requireNonNull(new SVGLoader().load(Path.of(arguments[0]).toUri().toURL()), arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Map<Integer, byte[]> pictures = new TreeMap<>();
        for (int size : SIZES) {
            pictures.put(size, picture(drawing, size));
            Files.write(folder.resolve("chancery-" + size + ".png"), pictures.get(size));
        }
        Files.write(folder.resolve("chancery.ico"), ico(pictures));
        Files.write(folder.resolve("chancery.icns"), icns(pictures));
    }

    private static byte[] picture(SVGDocument drawing, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((java.awt.Component) null, pen, new ViewBox(0, 0, size, size));
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /** A head of 6 bytes, 16 for each picture, then the pictures. */
    private static byte[] ico(Map<Integer, byte[]> pictures) {
        List<Integer> sizes = pictures.keySet().stream().filter(size -> size <= MOST_ICO).toList();
        int at = 6 + 16 * sizes.size();
        ByteBuffer file = ByteBuffer.allocate(at + sizes.stream().mapToInt(size -> pictures.get(size).length).sum()).order(
                ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int size : sizes) {
            // 256 is written as 0.
            file.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(pictures.get(size).length).putInt(at);
            at += pictures.get(size).length;
        }
        sizes.forEach(size -> file.put(pictures.get(size)));
        return file.array();
    }

    private static byte[] icns(Map<Integer, byte[]> pictures) {
        int length = 8 + ICNS.keySet().stream().mapToInt(size -> 8 + pictures.get(size).length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).put(ascii("icns")).putInt(length);
        ICNS.forEach((size, type) -> file.put(ascii(type)).putInt(8 + pictures.get(size).length).put(pictures.get(size)));
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}

package org.chancery.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Lays our style sheets down, at build time, in the form in which JavaFX need not parse them; where there is one beside a style sheet JavaFX
 * takes it in its place. The build calls it with the folder of classes and resources.
 */
final class StyleSheets {
    private static final String ENDING = ".css";

    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], "org", "chancery", "ui", "kit");
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path sheet : sheets) {
                String name = sheet.getFileName().toString().replace(ENDING, ".bss");
                Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
            }
        }
    }
}

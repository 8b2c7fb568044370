package org.chancery.launch;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.chancery.agenda.ChanceryFailure.OutputFault;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.cli.OpenStore;
import org.chancery.cli.Pictures;
import org.chancery.matching.Acceptance;
import org.chancery.reading.ArticleReader;
import org.chancery.task.SameThreadRunner;
import org.chancery.text.Messages;
import org.chancery.ui.directory.DirectoryPage;
import org.chancery.ui.directory.DirectoryServices;
import org.chancery.ui.dossier.DossierPage;
import org.chancery.ui.dossier.DossierServices;
import org.chancery.ui.inbox.InboxPage;
import org.chancery.ui.inbox.InboxServices;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.NodePicture;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Target;
import org.chancery.ui.kit.Theme;
import org.chancery.ui.kit.UndoStack;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.sheet.SheetContext;
import org.chancery.ui.sheet.agenda.AgendaPage;
import org.chancery.ui.sheet.month.MonthPage;
import org.chancery.ui.sheet.shelf.ShelfPage;
import org.chancery.ui.sheet.year.YearPage;
import org.jspecify.annotations.Nullable;

/** Pictures drawn by the window's own pages, at once and without a display. */
record DrawnPictures(ZoneId zone, Supplier<ArticleReader> reader) implements Pictures {

    @Override
    public void draw(Request request, OpenStore store, Path out) {
        Look look = new Look(request.dark() ? Theme.DARK : Theme.LIGHT, 100);
        BufferedImage image = NodePicture.draw(() -> frame(request, store, look), look, request.width(), request.height(), 1);
        write(image, out);
    }

    private Region frame(Request request, OpenStore store, Look look) {
        ViewContext context = context(request, look);
        Page page = page(request, store, context);
        Target target = target(request);
        if (target != null) {
            page.open(target);
        }
        page.refresh();
        return new PlainFrame(page);
    }

    private static @Nullable Target target(Request request) {
        UUID named = request.event() != null ? request.event().value() : request.article() != null ? request.article().value() : null;
        return switch (request.view()) {
            case MONTH, YEAR, AGENDA -> new Target.Day(request.date());
            case SHELF, DIRECTORY, FIRST, PALETTE, EXPORT, PREFERENCES -> null;
            case INBOX, DOSSIER -> named == null ? null : new Target.Id(named);
        };
    }

    private Page page(Request request, OpenStore store, ViewContext view) {
        String language = request.language();
        SheetContext sheet = new SheetContext(view, store.events(), new FilterState(Set.of()), null);
        return switch (request.view()) {
            case MONTH -> new MonthPage(sheet, (id, close) -> new Region(), language);
            case YEAR -> new YearPage(sheet);
            case AGENDA -> new AgendaPage(sheet);
            case SHELF -> new ShelfPage(sheet, language);
            case DIRECTORY -> new DirectoryPage(view, new DirectoryServices(store.parties(), store.series(), store.events()));
            case DOSSIER -> new DossierPage(view, new DossierServices(store.events(), store.articles(), store.series(), store.history(),
                    typed -> typed, language));
            case INBOX -> new InboxPage(view, new InboxServices(store.events(), store.articles(), store.inbox(), reader.get(),
                    new Acceptance(store.events(), store.articles(), language, view.clock()), language));
            case FIRST, PALETTE, EXPORT, PREFERENCES -> throw new UnsupportedOperationException("drawn by the frame: " + request.view());
        };
    }

    private ViewContext context(Request request, Look look) {
        Clock noon = Clock.fixed(request.today().atTime(12, 0).atZone(zone).toInstant(), zone);
        return new ViewContext(Messages.of(Locale.of(request.language())), noon, zone, new SameThreadRunner(), new NobodyThere(),
                new NobodyThere.Silence(), new NobodyThere.NoAnswers(), new UndoStack(), look);
    }

    private static void write(BufferedImage image, Path out) {
        Path sibling = out.resolveSibling("." + out.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            if (Files.isDirectory(out)) {
                throw new UnwritableOutput(out, OutputFault.IS_A_FOLDER, null);
            }
            try (var stream = Files.newOutputStream(sibling)) {
                ImageIO.write(image, "png", stream);
            }
            Files.move(sibling, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            sibling.toFile().delete();
            Path folder = out.toAbsolutePath().getParent();
            boolean there = folder != null && Files.isDirectory(folder);
            throw new UnwritableOutput(out, there ? OutputFault.CANNOT_WRITE : OutputFault.NO_FOLDER, broken);
        }
    }
}

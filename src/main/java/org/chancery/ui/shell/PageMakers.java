package org.chancery.ui.shell;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import org.chancery.matching.Acceptance;
import org.chancery.reading.DeskLexicon;
import org.chancery.settings.Desk;
import org.chancery.settings.Settings;
import org.chancery.ui.directory.DirectoryPage;
import org.chancery.ui.directory.DirectoryServices;
import org.chancery.ui.dossier.CompactDossier;
import org.chancery.ui.dossier.DossierPage;
import org.chancery.ui.dossier.DossierServices;
import org.chancery.ui.inbox.InboxPage;
import org.chancery.ui.inbox.InboxServices;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.passphrase.PassphraseSection;
import org.chancery.ui.preferences.PreferencesPage;
import org.chancery.ui.sheet.SheetContext;
import org.chancery.ui.sheet.agenda.AgendaPage;
import org.chancery.ui.sheet.month.MonthPage;
import org.chancery.ui.sheet.shelf.ShelfPage;
import org.chancery.ui.sheet.year.YearPage;

/** How each page is made; the one place that knows the views by name. */
record PageMakers(ViewContext context, FilterState filters, ShellServices services, Settings settings,
        Consumer<UnaryOperator<Settings>> change) {

    Pages pages() {
        ShellServices.Kept kept = services.kept();
        Desk desk = settings.desk();
        String language = desk == null ? services.systemLanguage() : desk.language();
        SheetContext sheets = new SheetContext(context, kept.events(), filters, desk == null ? null : desk.home());
        DossierServices dossiers = new DossierServices(kept.events(), kept.articles(), kept.series(), kept.history(), kept.bin(), kept
                .departures(),
                new KnownPlaces(context), language);
        DeskLexicon lexicon = new DeskLexicon(kept.lexicon(), services.reader());
        InboxServices inbox = new InboxServices(kept.events(), kept.articles(), kept.inbox(), services.reader(),
                new Acceptance(kept.events(),
                        kept.articles(), language, services.clock()),
                lexicon, kept.history(), language);
        return new Pages(Map.<Destination, Supplier<Page>>of(Destination.AGENDA, () -> new AgendaPage(sheets), Destination.MONTH,
                () -> new MonthPage(sheets, (event, close) -> side(dossiers, event, close), language), Destination.YEAR, () -> new YearPage(
                        sheets),
                Destination.SHELF, () -> new ShelfPage(sheets, language), Destination.INBOX, () -> new InboxPage(context,
                        inbox),
                Destination.DIRECTORY, () -> new DirectoryPage(context, new DirectoryServices(kept.parties(), kept
                        .series(), kept.events(), kept.history())),
                Destination.PREFERENCES, () -> new PreferencesPage(context, settings,
                        services.storeFolder(), new WordsOfDesk(lexicon), passphrase(), change)),
                () -> new DossierPage(context, dossiers));
    }

    private PreferencesPage.Section passphrase() {
        PassphraseSection section = new PassphraseSection(context, services.locking().guard(), settings.lockAfter(),
                minutes -> change.accept(old -> old.withLockAfter(minutes)));
        return new PreferencesPage.Section(section, section::refresh);
    }

    private Region side(DossierServices dossiers, java.util.UUID event, Runnable close) {
        CompactDossier pane = new CompactDossier(context, dossiers, close);
        pane.show(event);
        return pane;
    }
}

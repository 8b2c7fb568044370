package org.chancery.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.chancery.exchange.paper.PageKind;
import org.chancery.planning.Recheck;
import org.chancery.settings.Desk;
import org.chancery.ui.bin.BinPanel;
import org.chancery.ui.bin.BinServices;
import org.chancery.ui.bin.BinViewModel;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.publication.PublicationsPanel;
import org.chancery.ui.publication.PublicationsViewModel;
import org.chancery.ui.transfer.AudienceChoice;
import org.chancery.ui.transfer.ExportFormat;
import org.chancery.ui.transfer.ExportPanel;
import org.chancery.ui.transfer.ExportViewModel;
import org.chancery.ui.transfer.PaperViewModel;
import org.chancery.ui.transfer.ReleaseGate;
import org.jspecify.annotations.Nullable;

/** What opens on the veil. */
record Panels(ViewContext context, FilterState filters, ShellServices services, Veil veil, Arrivals arrivals,
        PublicationsViewModel publishing, StorePanels store) {

    private static final double PALETTE_FROM_TOP = 72;

    void desk(@Nullable Desk now, Consumer<Desk> done) {
        veil.show(new DeskPanel(context, now, done, veil::close), -1);
    }

    void add(String pasted) {
        AddPanel panel = new AddPanel(context, pasted, arrivals, _ -> veil.close());
        veil.show(panel, -1);
        panel.focus();
    }

    /** The form for a passphrase, for a store that has none yet. */
    void passphrase() {
        veil.show(new PassphrasePanel(context, services.locking().guard(), veil::close), -1, context.notices()::saved);
    }

    void palette(String typed) {
        PaletteView palette = new PaletteView(context, new PaletteViewModel(context, services), veil::close);
        veil.show(palette, context.look().px(PALETTE_FROM_TOP));
        palette.type(typed);
    }

    /** @param adding whether the form for a new one is open at once */
    void publications(boolean adding) {
        PublicationsPanel panel = new PublicationsPanel(context, publishing, filters.filter(), publishing.words(filters.filter()),
                veil::close);
        veil.show(panel, -1);
        if (adding) {
            panel.form();
        }
    }

    void bin() {
        ShellServices.Kept kept = services.kept();
        BinServices bin = new BinServices(kept.bin(), kept.events(), context.messages().language());
        veil.show(new BinPanel(context, new BinViewModel(context, bin), veil::close), -1);
    }

    /** @param format the one that stands there at first */
    void export(ExportFormat format) {
        ShellServices.Kept kept = services.kept();
        ReleaseGate gate = new ReleaseGate(context, kept.events(), kept.articles(), kept.departures(), kept.transfer(),
                new AudienceChoice());
        ExportViewModel calendar = new ExportViewModel(context, gate, kept.exports(), kept.imports(), filters.filter(),
                event -> Recheck.of(event).map(Recheck::day).orElse(null));
        ExportPanel.Models models = new ExportPanel.Models(calendar, new PaperViewModel(context, gate, filters.filter(),
                PageKind.WEEK), new PaperViewModel(context, gate, filters.filter(), PageKind.MONTH));
        Path folder = Path.of(System.getProperty("user.home", "."));
        veil.show(new ExportPanel(context, models, format, folder, veil::close), -1);
    }
}

package org.chancery.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import org.chancery.log.FailureDetails;
import org.chancery.log.ProgramLog;
import org.chancery.log.Versions;
import org.chancery.place.CityNames;
import org.chancery.settings.Desk;
import org.chancery.settings.Settings;
import org.chancery.text.Messages;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Dialogs;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.Navigation;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Target;
import org.chancery.ui.kit.UndoStack;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.transfer.ExportFormat;
import org.jspecify.annotations.Nullable;

/** One build of the frame and its pages for a language, theme and size. A change of these makes another. */
final class Shell implements Navigation, ShellNotices.Surface, Shortcuts.Acts {

    private final ShellServices services;
    private final ViewContext context;
    private final ProgramLog log;
    private final FilterState filters;
    private final FilterOptions options = new FilterOptions();
    private final ShellViewModel model;
    private final Pages pages;
    private final Supplier<FirstPage> makeFirst;
    private @Nullable FirstPage first;
    private final SideBar side;
    private final StatusLine status;
    private final ShellView view;
    private final Arrivals arrivals;
    private final Panels panels;
    private final Holder holder;
    private boolean firstCounted;

    /** What outlives a change of language, theme or size. */
    record Lasting(UndoStack undo, FilterState filters, ProgramLog log, @Nullable Place place) {}

    /** The window that holds the frame. */
    interface Holder {
        /** Locks the window if the store is encrypted. */
        void lock();

        /** Another store has taken the place of the one that is shown. */
        void restored();
    }

    /** @param change given how the settings change; saves them and lets them take effect */
    Shell(ShellServices services, Settings settings, Look look, Dialogs dialogs, Lasting lasting,
            Consumer<UnaryOperator<Settings>> change, Holder holder) {
        this.services = services;
        this.holder = holder;
        Desk desk = settings.desk();
        Messages messages = Messages.of(Locale.of(desk == null ? services.systemLanguage() : desk.language()));
        CityNames.prepare(messages.language());
        this.filters = lasting.filters();
        this.log = lasting.log();
        this.context = new ViewContext(messages, services.clock(), desk == null ? services.systemZone() : desk.zone(), services.tasks(),
                this,
                new ShellNotices(messages, this), dialogs, lasting.undo(), look);
        this.model = new ShellViewModel(this::counted, services.tasks(), services.clock());
        this.pages = new PageMakers(context, filters, services, settings, change).pages();
        // Asked for what it shows before the frame is made, so that the store reads meanwhile.
        Page opening = page(model.place().get());
        opening.refresh();
        this.side = new SideBar(context, this::go, new MarksKey(context));
        this.status = new StatusLine(context, model, desk == null ? null : desk.missionCity());
        this.view = new ShellView(look, new ShellView.Parts(side, new TopBar(context, this::palette), new FilterBar(context, filters,
                options), status, new Veil(), new NoticeBar(context)));
        this.arrivals = new Arrivals(context, services, new ImportQueue(context, view.veil()));
        this.panels = new Panels(context, filters, services, view.veil(), arrivals, Publishing.model(context, services, options),
                new StorePanels(
                        context, services, view.veil(), holder::restored));
        this.makeFirst = () -> new FirstPage(context, this::openSample, () -> panels.desk(desk, set -> change.accept(old -> old.withDesk(
                set))), panels::passphrase, services.locking().guard());
        filters.setOurParties(OurParties.of(desk));
        arrivals.dropsOn(view);
        put(opening);
        model.place().subscribe((before, now) -> showPlace(now));
        model.counts().subscribe(side::counts);
        model.counts().subscribe(counts -> status.unpublished(counts.unpublished(), this::publications));
        Place start = lasting.place();
        if (start != null) {
            firstCounted = true;
            model.go(start);
        }
    }

    private Counts counted() {
        options.put(FilterOptions.read(services.kept().parties(), services.kept().series(), context.messages()));
        return Counts.read(services.kept(), services.recheck(), context.today());
    }

    /** Counts for the side bar, and shows the page of an empty store if it is one; the maker of the frame asks for the first time. */
    void count() {
        model.count(() -> {
            if (!firstCounted && model.counts().get().nothingYet()) {
                model.go(new Place.First());
            }
            firstCounted = true;
        }, context.notices()::fail);
    }

    private void put(Page page) {
        if (view.shown() != page) {
            view.show(page);
        }
        side.mark(model.marked());
    }

    private void showPlace(Place place) {
        Page page = page(place);
        put(page);
        page.refresh();
        if (place instanceof Place.First) {
            view.topBar().withoutAdd();
        }
    }

    private Page page(Place place) {
        return switch (place) {
            case Place.At at -> opened(pages.at(at.destination()), at.target());
            case Place.Dossier dossier -> opened(pages.dossier(), new Target.Id(dossier.event()));
            case Place.First _ -> first();
        };
    }

    /** Made when it is needed: few starts show it. */
    private FirstPage first() {
        FirstPage made = first;
        if (made == null) {
            made = makeFirst.get();
            first = made;
        }
        return made;
    }

    private static Page opened(Page page, @Nullable Target target) {
        if (target != null) {
            page.open(target);
        }
        return page;
    }

    Region root() {
        return view;
    }

    Place place() {
        return model.place().get();
    }

    ViewContext context() {
        return context;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    FilterState filterState() {
        return filters;
    }

    Panels panels() {
        return panels;
    }

    /** Takes over what changes without building anew: whose events are ours, and the city. */
    void desk(@Nullable Desk desk) {
        filters.setOurParties(OurParties.of(desk));
        status.desk(context, desk == null ? null : desk.missionCity());
    }

    @Override
    public void openEvent(UUID event) {
        model.go(new Place.Dossier(event));
    }

    @Override
    public void openArticle(UUID article) {
        model.go(new Place.At(Destination.INBOX, new Target.Id(article)));
    }

    @Override
    public void openArticle(UUID article, int start, int end) {
        model.go(new Place.At(Destination.INBOX, new Target.Passage(article, start, end)));
    }

    @Override
    public void openDay(LocalDate day) {
        model.go(new Place.At(Destination.MONTH, new Target.Day(day)));
    }

    @Override
    public void openParty(UUID party) {
        model.go(new Place.At(Destination.DIRECTORY, new Target.Id(party)));
    }

    @Override
    public void show(Destination destination) {
        model.go(Place.at(destination));
    }

    @Override
    public void export() {
        panels.export(ExportFormat.CALENDAR);
    }

    @Override
    public void print() {
        panels.export(ExportFormat.WEEK);
    }

    @Override
    public void publications() {
        panels.publications(false);
    }

    @Override
    public void bin() {
        panels.bin();
    }

    @Override
    public void health() {
        panels.store().health();
    }

    /** Says something that the page of the store's health says more of. */
    void leadToHealth(String words) {
        view.notice().lead(words, context.text("health.page.see"), this::health);
    }

    @Override
    public void importFiles() {
        List<java.nio.file.Path> chosen = context.dialogs().openFiles(context.text("incoming.choose"));
        if (!chosen.isEmpty()) {
            arrivals.files(chosen);
        }
    }

    @Override
    public void lock() {
        holder.lock();
    }

    @Override
    public void addArticle() {
        panels.add("");
    }

    @Override
    public void back() {
        model.back();
    }

    @Override
    public void notice(String words, @Nullable Runnable undo, boolean failure) {
        view.notice().say(words, undo, failure);
    }

    @Override
    public void unexpected(Throwable thrown) {
        log.failed(thrown);
        tell(thrown);
    }

    /** Shows the failure above everything else, and what was open stays as it is; while one is shown, others wait in the log alone. */
    void tell(Throwable thrown) {
        if (!view.failure().isOpen()) {
            view.failure().show(new FailurePanel(context.messages(), context.look(), FailureDetails.of(thrown, Versions.here()),
                    context.dialogs()::copy, view.failure()::close), -1);
        }
    }

    @Override
    public void saved() {
        model.savedNow(context.deskZone());
        count();
        Page shown = view.shown();
        if (shown != null) {
            shown.refresh();
        }
    }

    @Override
    public void palette() {
        panels.palette("");
    }

    @Override
    public void go(Destination destination) {
        show(destination);
    }

    @Override
    public void paste() {
        String text = arrivals.clipboardText();
        List<java.nio.file.Path> files = arrivals.clipboardFiles();
        if (!files.isEmpty()) {
            arrivals.files(files);
        } else if (!text.isBlank()) {
            pasted(text);
        }
    }

    /** An article is shown first, since it may lack its day; what speaks for itself is taken at once. */
    private void pasted(String text) {
        if (Recognised.text(text) == Recognised.ARTICLE) {
            panels.add(text);
        } else {
            arrivals.text(text, null);
        }
    }

    @Override
    public void undo() {
        context.undo().undo();
    }

    @Override
    public void redo() {
        context.undo().redo();
    }

    @Override
    public void filters() {
        view.filterBar().focusFirst();
    }

    @Override
    public void sideBar() {
        view.toggleSideBar();
    }

    @Override
    public void keys() {
        view.veil().show(new KeysPanel(context), -1);
    }

    @Override
    public void nextRegion() {
        view.focusNext();
    }

    @Override
    public void openSample() {
        context.notices().say(context.text("shell.sample.reading"));
        context.tasks().run(services.sample()::open, events -> {
            saved();
            context.notices().say(context.messages().count("shell.sample.open", events));
            openDay(services.sample().shows());
        }, context.notices()::fail);
    }

    @Override
    public Page page() {
        return page(place());
    }

    @Override
    public boolean veiled() {
        return view.veil().isOpen() || view.failure().isOpen();
    }
}

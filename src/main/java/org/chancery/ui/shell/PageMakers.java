package org.chancery.ui.shell;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.chancery.settings.Settings;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.preferences.PreferencesPage;

/** How each page is made; the one place that knows the views by name. */
record PageMakers(ViewContext context, FilterState filters, ShellServices services, Settings settings,
        Consumer<UnaryOperator<Settings>> change) {

    Pages pages() {
        return new Pages(Map.<Destination, Supplier<Page>>of(Destination.AGENDA, () -> new WaitingPage(context, "shell.nav.agenda"),
                Destination.MONTH, () -> new WaitingPage(context, "shell.nav.month"), Destination.YEAR, () -> new WaitingPage(context,
                        "shell.nav.year"), Destination.SHELF, () -> new WaitingPage(context, "shell.nav.shelf"), Destination.INBOX,
                () -> new WaitingPage(context, "shell.nav.inbox"), Destination.DIRECTORY, () -> new WaitingPage(context,
                        "shell.nav.directory"), Destination.PREFERENCES, () -> new PreferencesPage(context, settings, services
                                .storeFolder(), change)), () -> new WaitingPage(context, "shell.nav.month"));
    }
}

package org.chancery.ui.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What the frame shows of a view. The frame draws top bar, filter bar, side bar and status line; the page fills the rest and says what stands
 * in them. Made once a window, shown many times. Used on JavaFX's thread.
 */
public abstract class Page {

    /** What stands under the top bar. */
    public enum Bar {
        /** The filter bar of the whole window. */
        FILTERS,
        /** A bar of the page's own, see {@link Page#ownBar}. */
        OWN,
        /** Nothing: the page begins at once. */
        NONE
    }

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Region> sidePane = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Region> sideStrip = new ReadOnlyObjectWrapper<>();

    /** Fills the page's room; takes any size. */
    public abstract Region content();

    /** Reads and shows anew; called each time the page comes into sight, and after something was saved. */
    public abstract void refresh();

    /** Runs it once what was last asked for is shown or could not be read; at once on a page that cannot tell. On JavaFX's thread. */
    public void whenRead(Runnable then) {
        then.run();
    }

    /** Brings something into sight; called before {@link #refresh}. A page that has no such thing does nothing. */
    public void open(Target target) {}

    /** The large words at the left of the top bar: "September 2021". */
    public final ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Smaller words beside the title. */
    public final ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    /** The left end of the status line. */
    public final ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    /** The right end of the status line, before the desk's city: "Week 39". */
    public final ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** Stands right of the title: back, forward, "Today". */
    public List<Node> leading() {
        return List.of();
    }

    /** Stands left of the search field. */
    public List<Node> trailing() {
        return List.of();
    }

    /** Whether the frame draws its top bar; false for a page with a head of its own (the dossier), which then begins at the top. */
    public boolean topBar() {
        return true;
    }

    /** Whether the top bar has search and "Add article". */
    public boolean searchBar() {
        return true;
    }

    public Bar bar() {
        return Bar.FILTERS;
    }

    /** With {@link Bar#OWN}: what stands there, 36 px high. */
    public @Nullable Node ownBar() {
        return null;
    }

    /** Stands at the right of the filter bar in place of the counts: a legend. */
    public @Nullable Node barEnd() {
        return null;
    }

    /** The pane at the right, the compact dossier of what is selected; null while it is closed or the page has none. */
    public final ReadOnlyObjectProperty<@Nullable Region> sidePane() {
        return sidePane.getReadOnlyProperty();
    }

    /** The same as a strip of 44 px at the foot, for a narrow window. */
    public final ReadOnlyObjectProperty<@Nullable Region> sideStrip() {
        return sideStrip.getReadOnlyProperty();
    }

    /**
     * A key that nothing else took while no text field has the focus.
     *
     * @return whether the page took it
     */
    public boolean key(KeyEvent pressed) {
        return false;
    }

    protected final void setSide(@Nullable Region pane, @Nullable Region strip) {
        sidePane.set(pane);
        sideStrip.set(strip);
    }

    protected final void setTitle(String text) {
        title.set(text);
    }

    protected final void setSubtitle(String text) {
        subtitle.set(text);
    }

    protected final void setStatus(String text) {
        status.set(text);
    }

    protected final void setNote(String text) {
        note.set(text);
    }
}

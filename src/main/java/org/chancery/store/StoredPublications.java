package org.chancery.store;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Audience;
import org.chancery.agenda.Publication;
import org.chancery.agenda.Publication.Form;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.PublicationRepository;
import org.chancery.agenda.PublicationTarget;
import org.chancery.agenda.WithheldForm;
import org.chancery.store.engine.Database;
import org.chancery.store.json.FilterJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Publications and what was sent of them, in the database. */
final class StoredPublications implements PublicationRepository {
    private static final String FILE = "file";
    private static final String WEB_FILE = "webdav";
    private static final String COLLECTION = "caldav";
    private static final String COLUMNS = "SELECT name, sort, address, user_name, insecure, filter, undated, rich, language, audience, withheld_form"
            + " FROM publication";

    private final Database database;

    StoredPublications(Database database) {
        this.database = database;
    }

    @Override
    public List<Publication> all() {
        return database.read(List.of(), handle -> publications(handle.createQuery(COLUMNS + " ORDER BY name")));
    }

    @Override
    public Optional<Publication> find(String name) {
        return database.read(List.<Publication>of(), handle -> publications(handle.createQuery(COLUMNS + " WHERE name = :name").bind("name",
                name))).stream().findFirst();
    }

    private static List<Publication> publications(Query query) {
        return query.map((rows, context) -> publication(new Columns(rows))).list();
    }

    private static Publication publication(Columns row) throws SQLException {
        Form form = new Form(row.text("undated"), row.flag("rich"), row.text("language"), row.word("audience", Audience.class), row.word(
                "withheld_form", WithheldForm.class));
        return new Publication(row.text("name"), FilterJson.parse(row.text("filter")), target(row.text("sort"), row.text("address")), form,
                row.textOrNull("user_name"), row.flag("insecure"));
    }

    private static PublicationTarget target(String sort, String address) {
        return switch (sort) {
            case WEB_FILE -> new PublicationTarget.WebFile(URI.create(address));
            case COLLECTION -> new PublicationTarget.Collection(URI.create(address));
            default -> new PublicationTarget.CalendarFile(Path.of(address));
        };
    }

    private static String sort(PublicationTarget target) {
        return switch (target) {
            case PublicationTarget.CalendarFile file -> FILE;
            case PublicationTarget.WebFile file -> WEB_FILE;
            case PublicationTarget.Collection collection -> COLLECTION;
        };
    }

    @Override
    public boolean add(Publication publication) {
        return database.write(handle -> {
            if (handle.createQuery("SELECT COUNT(*) FROM publication WHERE name = :name").bind("name", publication.name()).mapTo(
                    Integer.class).one() > 0) {
                return false;
            }
            handle.createUpdate("INSERT INTO publication (name, sort, address, user_name, insecure, filter, undated, rich, language,"
                    + " audience, withheld_form, left_open, detail) VALUES (:name, :sort, :address, :user, :insecure, :filter, :undated, :rich,"
                    + " :language, :audience, :withheld, 0, '')")
                    .bind("name", publication.name()).bind("sort", sort(publication.target())).bind("address", publication.target().text())
                    .bind("user", publication.user()).bind("insecure", publication.insecure())
                    .bind("filter", FilterJson.print(publication.filter())).bind("undated", publication.form().undated())
                    .bind("rich", publication.form().rich()).bind("language", publication.form().language())
                    .bind("audience", publication.form().audience().code()).bind("withheld", publication.form().withheld().code())
                    .execute();
            return true;
        });
    }

    @Override
    public boolean remove(String name) {
        return find(name).isPresent() && database.write(handle -> handle.createUpdate("DELETE FROM publication WHERE name = :name")
                .bind("name", name).execute() > 0);
    }

    @Override
    public List<Sent> sent(String name) {
        return database.read(List.of(), handle -> handle.createQuery("SELECT uid, etag, sha256, sequence_number, written FROM published"
                + " WHERE publication = :name ORDER BY uid").bind("name", name).map((rows, context) -> sent(new Columns(rows))).list());
    }

    private static Sent sent(Columns row) throws SQLException {
        return new Sent(row.text("uid"), row.textOrNull("etag"), row.text("sha256"), row.number("sequence_number"), row.text("written"));
    }

    @Override
    public void remember(String name, List<Sent> sent) {
        if (!sent.isEmpty()) {
            database.write(handle -> {
                sent.forEach(one -> remember(handle, name, one));
                return true;
            });
        }
    }

    private static void remember(Handle handle, String name, Sent one) {
        String update = "UPDATE published SET etag = :etag, sha256 = :sha256, sequence_number = :sequence, written = :written"
                + " WHERE publication = :name AND uid = :uid";
        String insert = "INSERT INTO published (publication, uid, etag, sha256, sequence_number, written)"
                + " VALUES (:name, :uid, :etag, :sha256, :sequence, :written)";
        if (execute(handle, update, name, one) == 0) {
            execute(handle, insert, name, one);
        }
    }

    private static int execute(Handle handle, String sql, String name, Sent one) {
        return handle.createUpdate(sql).bind("name", name).bind("uid", one.uid()).bind("etag", one.etag()).bind("sha256", one.sha256())
                .bind("sequence", one.sequence()).bind("written", one.written()).execute();
    }

    @Override
    public Optional<LastRun> lastRun(String name) {
        return database.read(List.<LastRun>of(), handle -> handle.createQuery("SELECT tried, complete, left_open, fault, detail"
                + " FROM publication WHERE name = :name AND tried IS NOT NULL").bind("name", name)
                .map((rows, context) -> lastRun(new Columns(rows))).list()).stream().findFirst();
    }

    private static LastRun lastRun(Columns row) throws SQLException {
        @Nullable
        PublicationFault fault = row.wordOrNull("fault", PublicationFault.class);
        return new LastRun(row.instant("tried"), row.instantOrNull("complete"), row.number("left_open"), fault, row.text("detail"));
    }

    @Override
    public void ended(String name, LastRun run) {
        database.write(handle -> Bindings.word(handle.createUpdate("UPDATE publication SET tried = :tried, complete = :complete,"
                + " left_open = :open, fault = :fault, detail = :detail WHERE name = :name"), "fault", run.fault())
                .bind("tried", run.tried()).bind("complete", run.complete()).bind("open", run.open()).bind("detail", run.detail())
                .bind("name", name).execute());
    }
}

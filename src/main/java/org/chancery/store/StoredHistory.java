package org.chancery.store;

import java.util.List;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChangeHistory;
import org.chancery.agenda.EventId;
import org.chancery.agenda.PastArticle;
import org.chancery.agenda.PastParty;
import org.chancery.agenda.PastState;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.article.ArticleId;
import org.chancery.party.PartyId;
import org.chancery.store.engine.Database;

/** History in the database: each row keeps what a change left. */
final class StoredHistory implements ChangeHistory {
    private static final String PARTY = "SELECT c.changed, c.author, y.id AS party_id, y.kind AS party_kind, y.name AS party_name,"
            + " c.abbreviation, y.country AS party_country, o.title AS office_title, o.country AS office_country, o.organisation AS"
            + " office_organisation, o.held_from, o.held_to FROM party_change c JOIN party y ON y.id = c.party LEFT JOIN office o ON o.id ="
            + " c.office WHERE c.party = :party ORDER BY c.id";

    private final Database database;

    StoredHistory(Database database) {
        this.database = database;
    }

    @Override
    public List<PastState> of(EventId id, String language) {
        return new PastStates(database).of(List.of(id), language).getOrDefault(id, List.of());
    }

    @Override
    public List<PastArticle> of(ArticleId id) {
        return database.read(List.of(), handle -> handle.createQuery("SELECT changed, author, title, outlet, url, published, language,"
                + " dateline, release_level FROM article_change WHERE article = :article ORDER BY id").bind("article", id.value()).map((
                        rows, context) -> {
                    Columns row = new Columns(rows);
                    return new PastArticle(row.instantOrNull("changed"), new Author(row.text("author")), row.text("title"), row.textOrNull(
                            "outlet"), row.textOrNull("url"), row.dayOrNull("published"), row.textOrNull("language"),
                            row.textOrNull(
                                    "dateline"),
                            row.word("release_level", ReleaseLevel.class));
                }).list());
    }

    @Override
    public List<PastParty> of(PartyId id) {
        return database.read(List.of(), handle -> handle.createQuery(PARTY).bind("party", id.value()).map((rows, context) -> {
            Columns row = new Columns(rows);
            return new PastParty(row.instantOrNull("changed"), new Author(row.text("author")), PartyRow.read(row));
        }).list());
    }
}

package org.chancery.reading.language;

import java.util.Map;

/**
 * What a suffix says where others have a word: the class and role that the grammars see beside the party.
 *
 * @param before whether it stands before the party, as "to" does, or after it, as "'s" does
 * @param entry  the word that is understood
 */
public record CaseRole(boolean before, Entry entry) {

    /** A row of cases.tsv: case, "before" or "after", class, attributes. */
    static CaseRole of(String[] row) {
        Map<String, String> attributes = row.length > 3 ? Language.attributes(row[3]) : Map.of();
        return new CaseRole(row[1].equals("before"), new Entry(WordClass.valueOf(row[2]), row[0], attributes, false));
    }
}

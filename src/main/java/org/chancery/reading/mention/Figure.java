package org.chancery.reading.mention;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person, or the unnamed holder of an office, in one article; what is known of him grows with the text. */
public final class Figure {
    private @Nullable String name;
    private @Nullable String title;
    private String rank = "";
    private String post = "";
    private @Nullable String country;
    private @Nullable String organisation;
    private boolean former;
    private int mentions;
    private final Set<String> surnames = new LinkedHashSet<>();

    public @Nullable String name() {
        return name;
    }

    void named(String fuller) {
        if (name == null || fuller.length() > name.length())
            name = fuller;
    }

    public @Nullable String title() {
        return title;
    }

    public String rank() {
        return rank;
    }

    void titled(String words, String itsRank) {
        if (title == null || rank.equals("reporter") || rank.equals("party") && !itsRank.equals("reporter")) {
            title = words;
            rank = itsRank;
        }
    }

    String post() {
        return post;
    }

    void holds(String itsPost) {
        if (post.isEmpty())
            post = itsPost;
    }

    public @Nullable String country() {
        return country;
    }

    public void from(@Nullable String code) {
        if (country == null)
            country = code;
    }

    public @Nullable String organisation() {
        return organisation;
    }

    void of(@Nullable String body) {
        if (organisation == null)
            organisation = body;
    }

    /** How often the text has named or meant this one so far. */
    int mentions() {
        return mentions;
    }

    void countMention() {
        mentions++;
    }

    public boolean former() {
        return former;
    }

    void setFormer() {
        former = true;
    }

    Set<String> surnames() {
        return surnames;
    }

    /** Whether only reports, never takes part. */
    public boolean reporter() {
        return rank.equals("reporter");
    }

    /** Whether the office acts for a state or a body. */
    public boolean official() {
        return !rank.isEmpty() && !reporter();
    }
}

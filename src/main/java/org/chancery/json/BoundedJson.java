package org.chancery.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a JSON text that is read may hold at most. Beyond it the reader throws
 * {@link tools.jackson.core.exc.StreamConstraintsException}, before it has the whole of it in memory.
 *
 * @param depth
 *            arrays and objects inside one another
 * @param string
 *            characters of one string
 * @param name
 *            characters of one key
 * @param number
 *            characters of one number, of which a long one takes time that grows with its square
 */
public record BoundedJson(int depth, int string, int name, int number) {
    /** Deep enough for every format that we read, and far from a stack's end. */
    public static final int USUAL_DEPTH = 200;

    /** For a text that is bounded as a whole where it comes from. */
    public static BoundedJson ofTexts(int longestText) {
        return new BoundedJson(USUAL_DEPTH, longestText, 10_000, 1_000);
    }

    /** Reads tokens. */
    public JsonFactory factory() {
        return builder().build();
    }

    /** Reads trees. It makes no objects by the names of their classes: no typing is switched on, here or anywhere. */
    public JsonMapper mapper() {
        return JsonMapper.builder(factory()).build();
    }

    /** As the other, and an object that has a key twice is refused. */
    public JsonMapper mapperWithoutDuplicates() {
        return JsonMapper.builder(builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();
    }

    private JsonFactoryBuilder builder() {
        return JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(depth).maxStringLength(string)
                .maxNameLength(name).maxNumberLength(number).build());
    }
}

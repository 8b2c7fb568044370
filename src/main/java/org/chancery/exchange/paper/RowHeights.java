package org.chancery.exchange.paper;

import java.util.Arrays;
import java.util.List;

/** How the height of a grid is shared out among its weeks. */
final class RowHeights {
    private RowHeights() {}

    /**
     * Each what it needs and an equal part of what is left; if it is not enough for all, those that need little get that, and the others share
     * the rest alike. Together they are as high as the grid.
     */
    static float[] of(List<Float> needs, float height) {
        float[] heights = new float[needs.size()];
        float sum = (float) needs.stream().mapToDouble(Float::doubleValue).sum();
        if (sum <= height) {
            float level = level(needs, height);
            for (int i = 0; i < heights.length; i++) {
                heights[i] = Math.max(needs.get(i), level);
            }
            return heights;
        }
        float rest = height;
        int left = heights.length;
        for (int i : ascending(needs)) {
            heights[i] = Math.min(needs.get(i), rest / left);
            rest -= heights[i];
            left--;
        }
        return heights;
    }

    /** The height to which all lower rows are raised so that the grid is full. */
    private static float level(List<Float> needs, float height) {
        float rest = height;
        int left = needs.size();
        int[] ascending = ascending(needs);
        for (int i = ascending.length - 1; i >= 0; i--) {
            float need = needs.get(ascending[i]);
            if (need <= rest / left) {
                break;
            }
            rest -= need;
            left--;
        }
        return left == 0 ? 0 : rest / left;
    }

    private static int[] ascending(List<Float> needs) {
        Integer[] order = new Integer[needs.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Float.compare(needs.get(a), needs.get(b)));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}

package nl.toetssteen.insight;

import java.util.Arrays;

/**
 * Divides what is left once it is settled which items are in: those that can get more than their least share it. Greedily
 * where that is enough; where ceilings overlap by a linear programme.
 */
final class Remainder {
    private final Packing packing;
    private int programmes;

    /** @param programmes how many linear programmes may be solved */
    Remainder(Packing packing, int programmes) {
        this.packing = packing;
        this.programmes = programmes;
    }

    /** @param parts the items that can get more, the one to serve first at the front */
    long[] greedy(long[] least, int[] parts) {
        Filling filling = new Filling(packing, parts, least);
        filling.fill();
        return filling.amounts();
    }

    /**
     * The best division, as far as it can be found.
     *
     * @param most a bound on its value that is known already
     */
    Packed divided(long[] least, int[] parts, long most) {
        if (parts.length < 2 || programmes == 0) {
            long[] amounts = greedy(least, parts);
            long value = packing.value(amounts);
            return new Packed(amounts, value, parts.length < 2 ? value : most);
        }
        programmes--;
        Packing rest = rest(least, parts);
        Relaxation relaxation = new Relaxation(rest);
        long bound = new Bound(rest, relaxation.multipliers()).all();
        long[] amounts = greedy(sum(least, parts, allowed(rest, relaxation.amounts())), parts);
        return new Packed(amounts, packing.value(amounts), Math.min(most, packing.value(least) + bound));
    }

    /** Amounts that were rounded to whole EUR, or a EUR less of each where they do not fit so. */
    private static long[] allowed(Packing rest, long[] rounded) {
        if (rest.allows(rounded)) {
            return rounded;
        }
        long[] lower =
                Arrays.stream(rounded).map(amount -> Math.max(0, amount - 1)).toArray();
        return rest.allows(lower) ? lower : new long[rounded.length];
    }

    private Packing rest(long[] least, int[] parts) {
        Room room = new Room(packing);
        for (int item = 0; item < least.length; item++) {
            room.take(item, least[item]);
        }
        long[] most = new long[parts.length];
        int[] gain = new int[parts.length];
        int[][] ceilings = new int[parts.length][];
        for (int part = 0; part < parts.length; part++) {
            most[part] = Math.min(packing.most()[parts[part]] - least[parts[part]], room.most(parts[part]));
            gain[part] = packing.gain()[parts[part]];
            ceilings[part] = packing.ceilings()[parts[part]];
        }
        long[] limits = new long[packing.limits().length];
        room.copyLimits(limits);
        return new Packing(new long[parts.length], most, gain, ceilings, room.budget(), limits);
    }

    private static long[] sum(long[] least, int[] parts, long[] more) {
        long[] sum = least.clone();
        for (int part = 0; part < parts.length; part++) {
            sum[parts[part]] += more[part];
        }
        return sum;
    }
}

package nl.toetssteen.appraisal;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Consumer;

/** Several lists as one, without copying them. They must never change. */
final class JoinedList<E> extends AbstractList<E> {
    private final List<? extends List<? extends E>> parts;
    private final int size;

    JoinedList(List<? extends List<? extends E>> parts) {
        this.parts = parts;
        size = parts.stream().mapToInt(List::size).sum();
    }

    @Override
    public E get(int index) {
        int left = index;
        for (List<? extends E> part : parts) {
            if (left < part.size() && left >= 0) {
                return part.get(left);
            }
            left -= part.size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        for (List<? extends E> part : parts) {
            part.forEach(action);
        }
    }
}

package nl.toetssteen.dossier;

/** Says who acts now, by the id of the account. */
@FunctionalInterface
public interface Acting {
    String person();
}

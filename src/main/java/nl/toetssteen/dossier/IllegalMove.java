package nl.toetssteen.dossier;

/** A dossier cannot go from the state in which it is to the one that was asked. Nothing was stored. */
public final class IllegalMove extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String dossier;
    private final Version.State present;
    private final Version.State wanted;

    IllegalMove(String dossier, Version.State present, Version.State wanted) {
        super(dossier + " is " + present + " and cannot become " + wanted);
        this.dossier = dossier;
        this.present = present;
        this.wanted = wanted;
    }

    public String dossier() {
        return dossier;
    }

    public Version.State present() {
        return present;
    }

    public Version.State wanted() {
        return wanted;
    }
}

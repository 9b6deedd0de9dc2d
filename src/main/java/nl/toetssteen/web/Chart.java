package nl.toetssteen.web;

/**
 * A chart as SVG in two shapes, of which a page shows the one that fits.
 *
 * @param wide for wide screens and paper
 * @param narrow for narrow screens
 */
record Chart(String wide, String narrow) {}

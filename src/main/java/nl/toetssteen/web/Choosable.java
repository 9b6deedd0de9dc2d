package nl.toetssteen.web;

/**
 * A proposal that can be chosen from a list.
 *
 * @param about when it was saved, and by what goal it is judged
 */
record Choosable(String id, String title, String about, boolean chosen) {}

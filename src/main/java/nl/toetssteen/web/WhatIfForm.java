package nl.toetssteen.web;

import java.util.List;

/**
 * The part of the what-if page on which answers are changed.
 *
 * @param filter as it was chosen
 * @param kinds and {@code themes}: the choices of the filter
 * @param tasks the themes to choose from, while too many questions are left to show their fields
 * @param chapters the fields, by theme
 * @param found how many questions the filter leaves
 * @param shown how many of these are shown
 * @param hidden changes of which the field is not shown, so that they travel along
 * @param errors what could not be read, in the order of the page
 */
record WhatIfForm(
        WhatIfFilter filter,
        List<TraceFilter.Choice> kinds,
        List<TraceFilter.Choice> themes,
        List<Task> tasks,
        List<Chapter> chapters,
        int found,
        int shown,
        List<ClashViews.Hidden> hidden,
        List<FormPage.ErrorLink> errors) {

    /** A theme with how many of its questions can be changed and how many are. */
    record Task(String id, String title, long questions, long changed) {}

    /** The fields of a theme. */
    record Chapter(String id, String title, List<FormPage.Part> parts) {}
}

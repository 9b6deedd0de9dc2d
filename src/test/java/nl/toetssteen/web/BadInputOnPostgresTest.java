package nl.toetssteen.web;

@OnPostgres
class BadInputOnPostgresTest extends BadInputTest {}

package nl.toetssteen.web;

@OnPostgres
class AccountPagesOnPostgresTest extends AccountPagesTest {}

package nl.toetssteen.web;

@OnPostgres
class DossierPagesOnPostgresTest extends DossierPagesTest {}

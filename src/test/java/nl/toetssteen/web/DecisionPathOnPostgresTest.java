package nl.toetssteen.web;

@OnPostgres
class DecisionPathOnPostgresTest extends DecisionPathTest {}

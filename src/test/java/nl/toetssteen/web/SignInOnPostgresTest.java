package nl.toetssteen.web;

@OnPostgres
class SignInOnPostgresTest extends SignInTest {}

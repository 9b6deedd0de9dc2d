package nl.toetssteen.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.casework.Disclosures;
import nl.toetssteen.casework.Journal;
import nl.toetssteen.casework.PresentRulebook;
import nl.toetssteen.rulebook.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/** Wires what all pages share: language, messages, the door that stays shut while the rulebook is read, and the gate. */
@Configuration
class WebSetup implements WebMvcConfigurer {
    private final Desk desk;
    private final Disclosures disclosures;
    private final Journal journal;
    private final PresentRulebook present;

    WebSetup(Desk desk, Disclosures disclosures, Journal journal, PresentRulebook present) {
        this.desk = desk;
        this.disclosures = disclosures;
        this.journal = journal;
        this.present = present;
    }

    @Bean
    static MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.forLanguageTag("nl"));
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    static LocaleResolver localeResolver() {
        SessionLocaleResolver resolver = new SessionLocaleResolver();
        resolver.setDefaultLocale(Language.NL.locale());
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageSwitch()).excludePathPatterns("/error");
        registry.addInterceptor(new Door(desk, present))
                .excludePathPatterns("/error", "/toetssteen.css", "/theme.css", "/fonts/**", "/favicon.svg");
        registry.addInterceptor(new Gate()).excludePathPatterns("/error");
        registry.addInterceptor(new Looks(disclosures, journal))
                .addPathPatterns("/proposals/{id}", "/proposals/{id}/**")
                // Who sees these has opened the page beside which they stand.
                .excludePathPatterns("/proposals/{id}/live", "/proposals/{id}/autosave");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LanguageArgument());
    }
}

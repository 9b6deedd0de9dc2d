package nl.toetssteen;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Wires the parts and serves the pages. */
@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** The only source of the time. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}

package org.jiceng.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The server: REST and the web page.
 */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class JicengApplication {

	public static void main(String[] args) {
		SpringApplication.run(JicengApplication.class, args);
	}

}

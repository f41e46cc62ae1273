package org.jiceng.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The server: REST and the web page.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class JicengApplication {

	public static void main(String[] args) {
		SpringApplication.run(JicengApplication.class, args);
	}

}

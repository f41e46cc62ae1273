package org.jiceng.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application that serves and loads; the command line starts it.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class JicengApplication {

}

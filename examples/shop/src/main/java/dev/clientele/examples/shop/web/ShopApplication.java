package dev.clientele.examples.shop.web;

import dev.clientele.examples.shop.ShopConfiguration;
import dev.clientele.examples.shop.spring.ClienteleConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The shop as a web application. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({ClienteleConfiguration.class, ShopConfiguration.class})
public class ShopApplication {}

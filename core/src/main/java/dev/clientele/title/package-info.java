/** Social titles: how a shop addresses its customers ("Dhr.", "Mw.", "Miss"). */
@NullMarked
package dev.clientele.title;

import org.jspecify.annotations.NullMarked;

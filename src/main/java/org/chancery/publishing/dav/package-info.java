/**
 * The part of WebDAV (RFC 4918) and HTTP (RFC 9110) that publishing needs: put, read and remove one resource, on condition, again after
 * failures that pass, and with every answer bounded. The only place of the program that goes to the network.
 */
@NullMarked
package org.chancery.publishing.dav;

import org.jspecify.annotations.NullMarked;

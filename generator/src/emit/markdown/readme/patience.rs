//! Time-outs and retries.

use crate::emit::markdown::example;
use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;

pub(super) fn print(site: &Site<'_>, page: &mut Page) {
    page.block(
        "One attempt may take 30 seconds, and a call with all its attempts 2 minutes. The error says which time was \
         up. Calls that may be made twice (`GET`, `HEAD`, `PUT`, `DELETE`, `OPTIONS`, `TRACE`) are tried three times \
         if the connection is not there or is lost, or if the status is 408, 429, 502, 503 or 504; other calls, only if \
         they surely did not reach the server. The wait in between is random and \
         grows, or is what the server asks for in `Retry-After`; a call that is asked to wait more than a minute, or \
         longer than it has, fails at once, and the error says how long (`retry_after()`). A client whose calls mostly \
         fail stops trying again for a while: ten retries may be open (`.retry_budget(…)`), and a retry that leads to \
         a success comes back.",
    );
    page.program(&example::patience(site));
    page.block(
        "`RetryPolicy` also says which statuses are tried again (`.retry_statuses([429, 500, 503])`), and whether an \
         attempt that took too long is (`.retry_timeouts(true)`).",
    );
    page.block(
        "A single call has `.timeout(…)`, `.total_timeout(…)`, `.retries(…)` and `.no_retries()` too, and \
         `.idempotent()`, which says that it may be made twice whatever its method.",
    );
}

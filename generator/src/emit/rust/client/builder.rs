//! The builder of the client.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::rust::context::Context;
use crate::emit::rust::doc::Comment;
use crate::emit::rust::words::Words;
use crate::emit::rust::{names, security};
use crate::emit::text;
use crate::model::{SchemeKind, SecurityScheme, ServerVariable};

/// Prints the struct.
pub(super) fn definition(name: &Ident, builder: &Ident) -> TokenStream {
    let docs = format!(
        " Makes the client, [`{name}`]. Nothing is checked before [`build`](Self::build)."
    );
    quote! {
        #[doc = #docs]
        #[derive(Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct #builder {
            inner: runtime::ClientBuilder,
        }
    }
}

/// Prints the setters and `build`.
pub(super) fn methods(
    context: &Context<'_>,
    name: &Ident,
    builder: &Ident,
) -> TokenStream {
    let variables = variables(context).into_iter().map(|it| variable(context, it));
    let server_url = context.own_servers().next().map(|_| server_url(context));
    let stays = context.own_servers().any(|(_, server)| !server.url.starts_with('/'));
    let but = stays.then(but_own_servers);
    let credentials =
        context.api.schemes.values().map(|scheme| credential(context, scheme));
    let openness = openness();
    let (limits, resilience) = (limits(), resilience());
    quote! {
        impl #builder {
            #(#variables)*
            /// Sets the URL that paths are appended to, in place of the server that the API names.
            #but
            pub fn base_url(mut self, url: impl Into<String>) -> Self {
                self.inner = self.inner.base_url(url);
                self
            }
            #server_url
            #(#credentials)*
            #openness
            #limits
            #resilience
            /// Makes the client.
            ///
            /// # Errors
            ///
            /// If a setting is not valid, or if none says where the server is. The error names all
            /// problems.
            pub fn build(self) -> Result<#name, runtime::BuildError> {
                self.inner.build().map(|inner| #name { inner })
            }
        }
    }
}

/// Prints what a server of the caller's own may need.
fn openness() -> TokenStream {
    quote! {
        /// Sends calls without the credentials that the document asks for, where the client has none.
        ///
        /// For a server that lets its callers in some other way, or lets in everybody who can reach it: behind a
        /// gateway or a mesh, or in a network of its own. To leave out the credential of one scheme alone, give its
        /// setter [`Credential::Anonymous`](runtime::Credential::Anonymous).
        pub fn anonymous(mut self) -> Self {
            self.inner = self.inner.anonymous();
            self
        }

        /// Sends credentials over plain `http://` to other machines, too, where everybody on the way can read them.
        ///
        /// For a network that is safe by itself, for example that of a cluster. Without this, a call with a credential
        /// fails before anything is sent, unless the server is on this machine.
        pub fn danger_allow_plain_http(mut self) -> Self {
            self.inner = self.inner.danger_allow_plain_http();
            self
        }
    }
}

/// Prints the settings that are the same for every API.
fn limits() -> TokenStream {
    quote! {
        /// Sets how long one attempt may take, the body of the response included (30 seconds).
        /// `Duration::MAX` is no limit, here and in the other time-outs.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.inner = self.inner.timeout(timeout);
            self
        }

        /// Sets how long a call may take with all its attempts and the waits between them (2
        /// minutes, or the time for one attempt if that is longer).
        pub fn total_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.inner = self.inner.total_timeout(timeout);
            self
        }

        /// Sets how long connecting may take (10 seconds).
        pub fn connect_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.inner = self.inner.connect_timeout(timeout);
            self
        }

        /// Sets how long the server may be silent: before the head of a response, and between two pieces of
        /// its body. There is no such limit by itself, other than in a stream, where it is the time of an attempt.
        pub fn idle_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.inner = self.inner.idle_timeout(timeout);
            self
        }

        /// Lets calls take as long as they take, once there is a connection.
        pub fn no_timeouts(mut self) -> Self {
            self.inner = self.inner.no_timeouts();
            self
        }

        /// Sets how many bytes a response may have (16 MiB).
        pub fn max_response_size(mut self, bytes: usize) -> Self {
            self.inner = self.inner.max_response_size(bytes);
            self
        }

        /// Sets the `User-Agent` header.
        pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
            self.inner = self.inner.user_agent(user_agent);
            self
        }

        /// Adds a header to each call, behind those of that name that were given here before.
        ///
        /// It goes before `User-Agent` and `Accept` as they would be. A parameter, a credential and `.header(…)`
        /// of a call go before it. Where a call needs a credential and has none, the header that carries one is
        /// taken for it. Interceptors see it; the request of a token does not have it.
        pub fn default_header(
            mut self,
            name: impl AsRef<str>,
            value: impl Into<runtime::Secret>,
        ) -> Self {
            self.inner = self.inner.default_header(name, value);
            self
        }

        /// Sends requests by other means than the default transport.
        pub fn transport(mut self, transport: impl runtime::Transport) -> Self {
            self.inner = self.inner.transport(transport);
            self
        }

        /// Configures the HTTP library beneath the default transport: certificate authorities, client
        /// certificates, proxies, how many connections are kept. The library is [`crate::reqwest`].
        ///
        /// The function gets the library's own builder, and may be called more than once. Redirects
        /// are not followed whatever it does.
        ///
        /// For example, `.reqwest(move |http| http.tls_certs_merge([ca.clone()]))` trusts one
        /// certificate authority more.
        #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
        pub fn reqwest<F>(mut self, configure: F) -> Self
        where
            F: Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
        {
            self.inner = self.inner.reqwest(configure);
            self
        }

        /// Sends requests with a client of the HTTP library that is there already, so that several clients share
        /// its connections.
        ///
        /// It is used as it is: its proxies, certificates, HTTP version and time for connecting hold. The other
        /// time-outs and the limit of size are those of this builder. Build it with `redirect(Policy::none())`: a
        /// redirect would take credentials along, and a response that one led to is an error.
        #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
        pub fn reqwest_client(mut self, client: reqwest::Client) -> Self {
            self.inner = self.inner.reqwest_client(client);
            self
        }
    }
}

/// Prints what happens around each attempt.
fn resilience() -> TokenStream {
    quote! {
        /// Sets how often calls are tried, and how long they wait in between (3 attempts).
        pub fn retries(mut self, policy: runtime::RetryPolicy) -> Self {
            self.inner = self.inner.retries(policy);
            self
        }

        /// Tries each call once only.
        pub fn no_retries(self) -> Self {
            self.retries(runtime::RetryPolicy::none())
        }

        /// Sets how many retries all calls together may have open (10), so that a server in trouble is
        /// not asked several times as often.
        ///
        /// The retries of a call come back when it succeeds, a tenth of one comes back with each
        /// success, and an empty budget is full again after a minute. Waits that the server asks for
        /// (`Retry-After`) take nothing. With 0, only those are made; `u32::MAX` is no limit.
        pub fn retry_budget(mut self, retries: u32) -> Self {
            self.inner = self.inner.retry_budget(retries);
            self
        }

        /// Adds an interceptor, behind those that are there.
        pub fn interceptor(mut self, interceptor: impl runtime::Interceptor) -> Self {
            self.inner = self.inner.interceptor(interceptor);
            self
        }

        /// Takes the time from elsewhere than the system, for example in a test.
        pub fn clock(mut self, clock: impl runtime::Clock) -> Self {
            self.inner = self.inner.clock(clock);
            self
        }
    }
}

/// Returns the variables of all servers that calls can go to, each once.
pub(in crate::emit::rust) fn variables<'a>(
    context: &Context<'a>,
) -> Vec<&'a ServerVariable> {
    let own = context.own_servers().map(|(_, server)| server);
    let mut variables: Vec<&ServerVariable> = Vec::new();
    for variable in
        context.api.servers.first().into_iter().chain(own).flat_map(|own| &own.variables)
    {
        if variables.iter().all(|known| known.wire_name != variable.wire_name) {
            variables.push(variable);
        }
    }
    variables
}

fn variable(context: &Context<'_>, variable: &ServerVariable) -> TokenStream {
    let mut comment = Comment::of(&Words::new(context), &variable.doc, || {
        format!("Sets {} in the URL of the server.", text::code(&variable.wire_name))
    });
    if !variable.required && !variable.default.is_empty() {
        let default = text::code(&variable.default);
        comment.paragraph(&format!("Without this, it is {default}."));
    }
    if !variable.values.is_empty() {
        let values: Vec<_> =
            variable.values.iter().map(|value| text::code(value)).collect();
        let values = values.join(", ");
        comment.paragraph(&format!(
            "One of {values}; anything else is an error of `build`."
        ));
    }
    let docs = comment.outer();
    let (method, name) = (names::ident(&variable.ident), &variable.wire_name);
    quote! {
        #docs
        pub fn #method(mut self, value: impl Into<String>) -> Self {
            self.inner = self.inner.server_variable(#name, value);
            self
        }
    }
}

/// What `base_url` does not do.
fn but_own_servers() -> TokenStream {
    quote! {
        ///
        /// Operations that have a server of their own stay there: [`server_url`](Self::server_url) sends those
        /// to another one. A test sets both.
    }
}

fn server_url(context: &Context<'_>) -> TokenStream {
    let names = context.own_servers().map(|(ident, _)| ident);
    quote! {
        /// Sends the operations that have this server of their own, as the API names it, to another
        /// URL.
        ///
        /// A server that no operation has is an error of `build`.
        pub fn server_url(mut self, server: &str, url: impl Into<String>) -> Self {
            let own = [#(&servers::#names),*];
            self.inner = self.inner.server_url(&own, server, url);
            self
        }
    }
}

fn credential(context: &Context<'_>, scheme: &SecurityScheme) -> TokenStream {
    let otherwise =
        || format!("Sets the credential for {}.", text::code(&scheme.wire_name));
    let docs = Comment::of(&Words::new(context), &scheme.doc, otherwise).outer();
    let (method, constant) = (names::ident(&scheme.ident), security::constant(scheme));
    if scheme.kind == SchemeKind::Basic {
        return quote! {
            #docs
            pub fn #method(
                mut self,
                user: impl Into<String>,
                password: impl Into<runtime::Secret>,
            ) -> Self {
                let credential = runtime::Credential::Basic {
                    user: user.into(),
                    password: password.into(),
                };
                self.inner = self.inner.credential(&security::#constant, credential);
                self
            }
        };
    }
    quote! {
        #docs
        pub fn #method(mut self, token: impl Into<runtime::Credential>) -> Self {
            self.inner = self.inner.credential(&security::#constant, token);
            self
        }
    }
}

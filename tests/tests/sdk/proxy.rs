//! The proxy for development over the wire: an app of axum with the layer around it, in front of stand-ins.

mod app;
mod hostile;
mod login;
mod streams;

//! The login and consent kit, as a browser and Ory see it.

mod browser;
mod forms;
mod ory;
mod pages;

//! What the compiler says where a group of operations is used whose feature is off: these methods can be called by nobody, and the message says why.

#[cfg(not(feature = "api-keys"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::api_keys` needs the cargo feature `api-keys` of `ory-sdk`",
    label = "the feature `api-keys` is off"
)]
pub trait ApiKeysApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "api-keys"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn api_keys<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: ApiKeysApi,
    {
        <&'a Self as ApiKeysApi>::missing()
    }
}

#[cfg(not(feature = "courier"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::courier` needs the cargo feature `courier` of `ory-sdk`",
    label = "the feature `courier` is off"
)]
pub trait CourierApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "courier"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn courier<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: CourierApi,
    {
        <&'a Self as CourierApi>::missing()
    }
}

#[cfg(not(feature = "elements"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::elements` needs the cargo feature `elements` of `ory-sdk`",
    label = "the feature `elements` is off"
)]
pub trait ElementsApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "elements"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn elements<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: ElementsApi,
    {
        <&'a Self as ElementsApi>::missing()
    }
}

#[cfg(not(feature = "events"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::events` needs the cargo feature `events` of `ory-sdk`",
    label = "the feature `events` is off"
)]
pub trait EventsApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "events"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn events<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: EventsApi,
    {
        <&'a Self as EventsApi>::missing()
    }
}

#[cfg(not(feature = "frontend"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::frontend` needs the cargo feature `frontend` of `ory-sdk`",
    label = "the feature `frontend` is off"
)]
pub trait FrontendApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "frontend"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn frontend<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: FrontendApi,
    {
        <&'a Self as FrontendApi>::missing()
    }
}

#[cfg(not(feature = "identity"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::identity` needs the cargo feature `identity` of `ory-sdk`",
    label = "the feature `identity` is off"
)]
pub trait IdentityApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "identity"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn identity<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: IdentityApi,
    {
        <&'a Self as IdentityApi>::missing()
    }
}

#[cfg(not(feature = "jwk"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::jwk` needs the cargo feature `jwk` of `ory-sdk`",
    label = "the feature `jwk` is off"
)]
pub trait JwkApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "jwk"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn jwk<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: JwkApi,
    {
        <&'a Self as JwkApi>::missing()
    }
}

#[cfg(not(feature = "metadata"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::metadata` needs the cargo feature `metadata` of `ory-sdk`",
    label = "the feature `metadata` is off"
)]
pub trait MetadataApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "metadata"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn metadata<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: MetadataApi,
    {
        <&'a Self as MetadataApi>::missing()
    }
}

#[cfg(not(feature = "oauth2"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::oauth2` needs the cargo feature `oauth2` of `ory-sdk`",
    label = "the feature `oauth2` is off"
)]
pub trait OAuth2Api {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "oauth2"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn oauth2<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: OAuth2Api,
    {
        <&'a Self as OAuth2Api>::missing()
    }
}

#[cfg(not(feature = "oidc"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::oidc` needs the cargo feature `oidc` of `ory-sdk`",
    label = "the feature `oidc` is off"
)]
pub trait OidcApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "oidc"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn oidc<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: OidcApi,
    {
        <&'a Self as OidcApi>::missing()
    }
}

#[cfg(not(feature = "permission"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::permission` needs the cargo feature `permission` of `ory-sdk`",
    label = "the feature `permission` is off"
)]
pub trait PermissionApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "permission"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn permission<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: PermissionApi,
    {
        <&'a Self as PermissionApi>::missing()
    }
}

#[cfg(not(feature = "project"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::project` needs the cargo feature `project` of `ory-sdk`",
    label = "the feature `project` is off"
)]
pub trait ProjectApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "project"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn project<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: ProjectApi,
    {
        <&'a Self as ProjectApi>::missing()
    }
}

#[cfg(not(feature = "relationship"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::relationship` needs the cargo feature `relationship` of `ory-sdk`",
    label = "the feature `relationship` is off"
)]
pub trait RelationshipApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "relationship"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn relationship<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: RelationshipApi,
    {
        <&'a Self as RelationshipApi>::missing()
    }
}

#[cfg(not(feature = "wellknown"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::wellknown` needs the cargo feature `wellknown` of `ory-sdk`",
    label = "the feature `wellknown` is off"
)]
pub trait WellknownApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "wellknown"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn wellknown<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: WellknownApi,
    {
        <&'a Self as WellknownApi>::missing()
    }
}

#[cfg(not(feature = "workspace"))]
#[diagnostic::on_unimplemented(
    message = "`Ory::workspace` needs the cargo feature `workspace` of `ory-sdk`",
    label = "the feature `workspace` is off"
)]
pub trait WorkspaceApi {
    /// Returns nothing, as nothing implements the trait.
    fn missing() -> std::convert::Infallible;
}

#[cfg(not(feature = "workspace"))]
impl crate::client::Ory {
    /// Needs a feature that is off.
    #[doc(hidden)]
    #[must_use]
    pub fn workspace<'a>(&'a self) -> std::convert::Infallible
    where
        &'a Self: WorkspaceApi,
    {
        <&'a Self as WorkspaceApi>::missing()
    }
}

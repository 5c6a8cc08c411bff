//! Questions about permissions: may this subject do that, one by one or in batches, and who may.
//!
//! Also checks the syntax of the Ory Permission Language.

use crate::runtime;

mod batch_check_permission;
pub use self::batch_check_permission::BatchCheckPermissionCall;

mod check_permission;
pub use self::check_permission::CheckPermissionCall;

mod check_permission_or_error;
pub use self::check_permission_or_error::{
    CheckPermissionOrErrorCall, CheckPermissionOrErrorError,
};

mod expand_permissions;
pub use self::expand_permissions::ExpandPermissionsCall;

mod post_check_permission;
pub use self::post_check_permission::PostCheckPermissionCall;

mod post_check_permission_or_error;
pub use self::post_check_permission_or_error::{
    PostCheckPermissionOrErrorCall, PostCheckPermissionOrErrorError,
};

/// Questions about permissions: may this subject do that, one by one or in batches, and who may.
///
/// Also checks the syntax of the Ory Permission Language.
#[derive(Debug, Clone)]
pub struct PermissionApi {
    client: runtime::Client,
}

impl PermissionApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Check several permissions at once
    ///
    /// Decides a list of permissions, each as [`checkPermission`](crate::api::permission::PermissionApi::check_permission()) would.
    ///
    /// The results are in the order of the list. A check that fails does not fail the request;
    /// its result has `allowed` set to false and says why in `error`.
    ///
    /// A self-hosted Ory Keto accepts at most ten checks per request unless configured otherwise.
    /// Call this from your own backend.
    ///
    /// # Optional
    ///
    /// - [`max_depth`](BatchCheckPermissionCall::max_depth()): `i64`. How many steps from one relationship to the next a check may take.
    /// - [`body`](BatchCheckPermissionCall::body()): [`BatchCheckPermissionBody`](crate::models::BatchCheckPermissionBody). The permissions to check.
    ///
    /// # Request
    ///
    /// `POST /relation-tuples/batch/check`, with `ory_access_token`. The document calls it `batchCheckPermission`.
    ///
    /// # Returns
    ///
    /// - Status 200: All checks have been answered. Read `allowed` of each result. Gives [`BatchCheckPermissionResult`](crate::models::BatchCheckPermissionResult).
    ///
    /// # Errors
    ///
    /// - Status 400: Nothing was checked: the body is malformed, or the list is longer than the server allows. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: Nothing was checked. Treat the permissions as not granted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .permission()
    ///         .batch_check_permission()
    ///         .max_depth(10)
    ///         .body(
    ///             models::BatchCheckPermissionBody::new()
    ///                 .tuples([
    ///                     models::Relationship::new("Document", "budget-2026", "view")
    ///                         .subject_id("alice"),
    ///                     models::Relationship::new("Document", "budget-2026", "edit")
    ///                         .subject_id("alice"),
    ///                 ]),
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "batchCheckPermission")]
    #[inline]
    pub fn batch_check_permission(&self) -> BatchCheckPermissionCall {
        let call = self.client.call(&batch_check_permission::OPERATION);
        BatchCheckPermissionCall::of(call, batch_check_permission::parse)
    }

    /// Check a permission
    ///
    /// Decides whether a subject has a relation to an object, or a permission on it.
    ///
    /// Ory follows the stored relationships from the object to the subject, and applies the rules
    /// of your permission model on the way. Both answers have status 200; read [`allowed`](field@crate::models::CheckPermissionResult::allowed). For an
    /// unknown object or namespace the answer is no.
    ///
    /// Name the subject with `subject_id` or with all three of the `subject_set` parameters. For
    /// several checks use [`batchCheckPermission`](crate::api::permission::PermissionApi::batch_check_permission()). Call this from your own backend.
    ///
    /// # Optional
    ///
    /// - [`namespace`](CheckPermissionCall::namespace()): `String`. The kind of object, as your permission model names it, such as `Document`.
    /// - [`object`](CheckPermissionCall::object()): `String`. The object that somebody wants to use, by the ID that you gave it.
    /// - [`relation`](CheckPermissionCall::relation()): `String`. What the subject wants to do or be: a relation or a permission of the namespace.
    /// - [`subject_id`](CheckPermissionCall::subject_id()): `String`. The subject, for example the ID of an identity.
    /// - [`subject_set_namespace`](CheckPermissionCall::subject_set_namespace()): `String`. The namespace of the subject set, if the subject is one and not a single ID.
    /// - [`subject_set_object`](CheckPermissionCall::subject_set_object()): `String`. The object of the subject set, such as a group.
    /// - [`subject_set_relation`](CheckPermissionCall::subject_set_relation()): `String`. The relation that makes one belong to the subject set, such as `members`.
    /// - [`max_depth`](CheckPermissionCall::max_depth()): `i64`. How many steps from one relationship to the next the check may take.
    ///
    /// # Request
    ///
    /// `GET /relation-tuples/check/openapi`, with `ory_access_token`. The document calls it `checkPermission`.
    ///
    /// # Returns
    ///
    /// - Status 200: The check has been answered, with yes or no. Read [`allowed`](field@crate::models::CheckPermissionResult::allowed). Gives [`CheckPermissionResult`](crate::models::CheckPermissionResult).
    ///
    /// # Errors
    ///
    /// - Status 400: Nothing was checked, for example because no subject is named. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: Nothing was checked. Treat the permission as not granted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .permission()
    ///         .check_permission()
    ///         .namespace("Document")
    ///         .object("budget-2026")
    ///         .relation("view")
    ///         .subject_id("alice")
    ///         .await?;
    ///     println!("{}", response.allowed);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "checkPermission")]
    #[inline]
    pub fn check_permission(&self) -> CheckPermissionCall {
        let call = self.client.call(&check_permission::OPERATION);
        CheckPermissionCall::of(call, check_permission::parse)
    }

    /// Check a permission by HTTP status
    ///
    /// Decides like [`checkPermission`](crate::api::permission::PermissionApi::check_permission()), but puts the answer into the status as well: 200 is yes,
    /// and 403 is no.
    ///
    /// It suits proxies that look at nothing but the status. In a program [`checkPermission`](crate::api::permission::PermissionApi::check_permission()) is
    /// easier to handle, because here 403 is an answer and not an error.
    ///
    /// Name the subject with `subject_id` or with all three of the `subject_set` parameters. Call
    /// this from your own backend.
    ///
    /// # Optional
    ///
    /// - [`namespace`](CheckPermissionOrErrorCall::namespace()): `String`. The kind of object, as your permission model names it, such as `Document`.
    /// - [`object`](CheckPermissionOrErrorCall::object()): `String`. The object that somebody wants to use, by the ID that you gave it.
    /// - [`relation`](CheckPermissionOrErrorCall::relation()): `String`. What the subject wants to do or be: a relation or a permission of the namespace.
    /// - [`subject_id`](CheckPermissionOrErrorCall::subject_id()): `String`. The subject, for example the ID of an identity.
    /// - [`subject_set_namespace`](CheckPermissionOrErrorCall::subject_set_namespace()): `String`. The namespace of the subject set, if the subject is one and not a single ID.
    /// - [`subject_set_object`](CheckPermissionOrErrorCall::subject_set_object()): `String`. The object of the subject set, such as a group.
    /// - [`subject_set_relation`](CheckPermissionOrErrorCall::subject_set_relation()): `String`. The relation that makes one belong to the subject set, such as `members`.
    /// - [`max_depth`](CheckPermissionOrErrorCall::max_depth()): `i64`. How many steps from one relationship to the next the check may take.
    ///
    /// # Request
    ///
    /// `GET /relation-tuples/check`, with `ory_access_token`. The document calls it `checkPermissionOrError`.
    ///
    /// # Returns
    ///
    /// - Status 200: The permission is granted. Gives [`CheckPermissionResult`](crate::models::CheckPermissionResult).
    ///
    /// # Errors
    ///
    /// - Status 400: Nothing was checked, for example because no subject is named. Its body is [`CheckPermissionOrErrorError::BadRequest`](CheckPermissionOrErrorError::BadRequest).
    /// - Status 403: The permission is not granted. The body says the same in [`allowed`](field@crate::models::CheckPermissionResult::allowed). An API key that may not call Ory can be refused with 403 too; its body has no [`allowed`](field@crate::models::CheckPermissionResult::allowed). Its body is [`CheckPermissionOrErrorError::Forbidden`](CheckPermissionOrErrorError::Forbidden).
    /// - Any other status: Nothing was checked. Treat the permission as not granted. Its body is [`CheckPermissionOrErrorError::Default`](CheckPermissionOrErrorError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    /// use ory_sdk::api::permission::CheckPermissionOrErrorError;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let result = client
    ///         .permission()
    ///         .check_permission_or_error()
    ///         .namespace("Document")
    ///         .object("budget-2026")
    ///         .relation("view")
    ///         .subject_id("alice")
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{}", response.allowed);
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(CheckPermissionOrErrorError::BadRequest(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 Some(CheckPermissionOrErrorError::Forbidden(body)) => {
    ///                     println!("{}", body.allowed);
    ///                 }
    ///                 Some(CheckPermissionOrErrorError::Default(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 _ => {}
    ///             }
    ///             return Err(error.into());
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "checkPermissionOrError")]
    #[inline]
    pub fn check_permission_or_error(&self) -> CheckPermissionOrErrorCall {
        let call = self.client.call(&check_permission_or_error::OPERATION);
        CheckPermissionOrErrorCall::of(call, check_permission_or_error::parse)
    }

    /// Show who has a relation to an object, and why
    ///
    /// Returns the subjects that have a relation to an object, as a tree that shows how they got
    /// it.
    ///
    /// Each subject set in the tree opens into its members. Ory follows stored relationships
    /// only: permissions that your permission model computes are not expanded unless the server
    /// is set up for it. To decide about one subject use [`checkPermission`](crate::api::permission::PermissionApi::check_permission()).
    ///
    /// The tree comes as a whole and can be large. Call this from your own backend, for an admin
    /// page or to find out why somebody has access.
    ///
    /// # Arguments
    ///
    /// - `namespace`: The namespace of the object.
    /// - `object`: The object, by the ID that you gave it.
    /// - `relation`: The relation whose subjects you want.
    ///
    /// # Optional
    ///
    /// - [`max_depth`](ExpandPermissionsCall::max_depth()): `i64`. How many levels the tree has at most, the root included.
    ///
    /// # Request
    ///
    /// `GET /relation-tuples/expand`, with `ory_access_token`. The document calls it `expandPermissions`.
    ///
    /// # Returns
    ///
    /// - Status 200: The tree. If nobody has the relation, Ory Keto also answers with 200, but the body is an error and not a tree. Gives [`ExpandedPermissionTree`](crate::models::ExpandedPermissionTree).
    ///
    /// # Errors
    ///
    /// - Status 400: A parameter is malformed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such namespace. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The tree could not be built. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .permission()
    ///         .expand_permissions("Document", "budget-2026", "view")
    ///         .max_depth(10)
    ///         .await?;
    ///     println!("{}", response.r#type);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "expandPermissions")]
    #[inline]
    pub fn expand_permissions(
        &self,
        namespace: impl Into<String>,
        object: impl Into<String>,
        relation: impl Into<String>,
    ) -> ExpandPermissionsCall {
        let mut call = self.client.call(&expand_permissions::OPERATION);
        let namespace: String = namespace.into();
        call.query("namespace", namespace);
        let object: String = object.into();
        call.query("object", object);
        let relation: String = relation.into();
        call.query("relation", relation);
        ExpandPermissionsCall::of(call, expand_permissions::parse)
    }

    /// Check a permission given in a body
    ///
    /// Decides whether a subject has a relation to an object, or a permission on it.
    ///
    /// It is [`checkPermission`](crate::api::permission::PermissionApi::check_permission()) with the question in the body and not in the URL, where it would
    /// end up in logs. Both answers have status 200; read [`allowed`](field@crate::models::CheckPermissionResult::allowed). Call this from your own
    /// backend.
    ///
    /// # Optional
    ///
    /// - [`max_depth`](PostCheckPermissionCall::max_depth()): `i64`. How many steps from one relationship to the next the check may take.
    /// - [`body`](PostCheckPermissionCall::body()): [`PostCheckPermissionBody`](crate::models::PostCheckPermissionBody). The permission to check.
    ///
    /// # Request
    ///
    /// `POST /relation-tuples/check/openapi`, with `ory_access_token`. The document calls it `postCheckPermission`.
    ///
    /// # Returns
    ///
    /// - Status 200: The check has been answered, with yes or no. Read [`allowed`](field@crate::models::CheckPermissionResult::allowed). Gives [`CheckPermissionResult`](crate::models::CheckPermissionResult).
    ///
    /// # Errors
    ///
    /// - Status 400: Nothing was checked: the body is malformed, or names no subject. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: Nothing was checked. Treat the permission as not granted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .permission()
    ///         .post_check_permission()
    ///         .max_depth(10)
    ///         .body(
    ///             models::PostCheckPermissionBody::new()
    ///                 .namespace("Document")
    ///                 .object("budget-2026")
    ///                 .relation("view")
    ///                 .subject_id("alice"),
    ///         )
    ///         .await?;
    ///     println!("{}", response.allowed);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "postCheckPermission")]
    #[inline]
    pub fn post_check_permission(&self) -> PostCheckPermissionCall {
        let call = self.client.call(&post_check_permission::OPERATION);
        PostCheckPermissionCall::of(call, post_check_permission::parse)
    }

    /// Check a permission given in a body, by HTTP status
    ///
    /// Decides like [`postCheckPermission`](crate::api::permission::PermissionApi::post_check_permission()), but puts the answer into the status as well: 200 is
    /// yes, and 403 is no.
    ///
    /// It is [`checkPermissionOrError`](crate::api::permission::PermissionApi::check_permission_or_error()) with the question in the body and not in the URL, where it
    /// would end up in logs. Call this from your own backend.
    ///
    /// # Optional
    ///
    /// - [`max_depth`](PostCheckPermissionOrErrorCall::max_depth()): `i64`. How many steps from one relationship to the next the check may take.
    /// - [`body`](PostCheckPermissionOrErrorCall::body()): [`PostCheckPermissionOrErrorBody`](crate::models::PostCheckPermissionOrErrorBody). The permission to check.
    ///
    /// # Request
    ///
    /// `POST /relation-tuples/check`, with `ory_access_token`. The document calls it `postCheckPermissionOrError`.
    ///
    /// # Returns
    ///
    /// - Status 200: The permission is granted. Gives [`CheckPermissionResult`](crate::models::CheckPermissionResult).
    ///
    /// # Errors
    ///
    /// - Status 400: Nothing was checked: the body is malformed, or names no subject. Its body is [`PostCheckPermissionOrErrorError::BadRequest`](PostCheckPermissionOrErrorError::BadRequest).
    /// - Status 403: The permission is not granted. The body says the same in [`allowed`](field@crate::models::CheckPermissionResult::allowed). An API key that may not call Ory can be refused with 403 too; its body has no [`allowed`](field@crate::models::CheckPermissionResult::allowed). Its body is [`PostCheckPermissionOrErrorError::Forbidden`](PostCheckPermissionOrErrorError::Forbidden).
    /// - Any other status: Nothing was checked. Treat the permission as not granted. Its body is [`PostCheckPermissionOrErrorError::Default`](PostCheckPermissionOrErrorError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::api::permission::PostCheckPermissionOrErrorError;
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let result = client
    ///         .permission()
    ///         .post_check_permission_or_error()
    ///         .max_depth(10)
    ///         .body(
    ///             models::PostCheckPermissionOrErrorBody::new()
    ///                 .namespace("Document")
    ///                 .object("budget-2026")
    ///                 .relation("view")
    ///                 .subject_id("alice"),
    ///         )
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{}", response.allowed);
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(PostCheckPermissionOrErrorError::BadRequest(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 Some(PostCheckPermissionOrErrorError::Forbidden(body)) => {
    ///                     println!("{}", body.allowed);
    ///                 }
    ///                 Some(PostCheckPermissionOrErrorError::Default(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 _ => {}
    ///             }
    ///             return Err(error.into());
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "postCheckPermissionOrError")]
    #[inline]
    pub fn post_check_permission_or_error(&self) -> PostCheckPermissionOrErrorCall {
        let call = self.client.call(&post_check_permission_or_error::OPERATION);
        PostCheckPermissionOrErrorCall::of(call, post_check_permission_or_error::parse)
    }
}

//! The relationships that permissions are worked out from: create, replace, delete and list them.

use crate::runtime;

mod check_opl_syntax;
pub use self::check_opl_syntax::CheckOplSyntaxCall;

mod create_relationship;
pub use self::create_relationship::CreateRelationshipCall;

mod delete_relationships;
pub use self::delete_relationships::DeleteRelationshipsCall;

mod get_relationships;
pub use self::get_relationships::GetRelationshipsCall;

mod list_relationship_namespaces;
pub use self::list_relationship_namespaces::ListRelationshipNamespacesCall;

mod patch_relationships;
pub use self::patch_relationships::PatchRelationshipsCall;

/// The relationships that permissions are worked out from: create, replace, delete and list them.
#[derive(Debug, Clone)]
pub struct RelationshipApi {
    client: runtime::Client,
}

impl RelationshipApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Check a permission model for errors
    ///
    /// Reads a permission model in the Ory Permission Language and reports its errors.
    ///
    /// Nothing is stored and the model of the project stays as it is. Use it in an editor, or in
    /// a pipeline before you deploy a new model.
    ///
    /// # Optional
    ///
    /// - [`body`](CheckOplSyntaxCall::body()): `String`. The source text of the model, as plain text. (travels as `text/plain`)
    ///
    /// # Request
    ///
    /// `POST /opl/syntax/check`, with `ory_access_token`. The document calls it `checkOplSyntax`.
    ///
    /// # Returns
    ///
    /// - Status 200: The text has been checked. It is fine if [`errors`](field@crate::models::CheckOplSyntaxResult::errors) is empty or absent. Gives [`CheckOplSyntaxResult`](crate::models::CheckOplSyntaxResult).
    ///
    /// # Errors
    ///
    /// - Status 400: The request could not be read. Errors in the model do not lead here. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The text was not checked. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .relationship()
    ///         .check_opl_syntax()
    ///         .body("class User implements Namespace {}")
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "checkOplSyntax")]
    #[inline]
    pub fn check_opl_syntax(&self) -> CheckOplSyntaxCall {
        let call = self.client.call(&check_opl_syntax::OPERATION);
        CheckOplSyntaxCall::of(call, check_opl_syntax::parse)
    }

    /// Create a relationship
    ///
    /// Stores one relationship, for example that a user is a member of a group.
    ///
    /// The subject is either `subject_id` or `subject_set`, and never both. The namespace must
    /// exist in your permission model. The object and the subject need not exist anywhere: Ory
    /// takes any ID.
    ///
    /// To write several at once, use [`patchRelationships`](crate::api::relationship::RelationshipApi::patch_relationships()). Reserve this call for your own
    /// backend.
    ///
    /// # Optional
    ///
    /// - [`body`](CreateRelationshipCall::body()): [`CreateRelationshipBody`](crate::models::CreateRelationshipBody). The relationship to store.
    ///
    /// # Request
    ///
    /// `PUT /admin/relation-tuples`, with `ory_access_token`. The document calls it `createRelationship`.
    ///
    /// # Returns
    ///
    /// - Status 201: The relationship is stored. The body repeats it. Gives [`Relationship`](crate::models::Relationship).
    ///
    /// # Errors
    ///
    /// - Status 400: Nothing was stored: the body is malformed, or does not name exactly one subject. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: Nothing was stored. A namespace that does not exist is answered with 404. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///         .relationship()
    ///         .create_relationship()
    ///         .body(
    ///             models::CreateRelationshipBody::new()
    ///                 .namespace("Document")
    ///                 .object("budget-2026")
    ///                 .relation("owners")
    ///                 .subject_id("alice"),
    ///         )
    ///         .await?;
    ///     println!("{}", response.namespace);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createRelationship")]
    #[inline]
    pub fn create_relationship(&self) -> CreateRelationshipCall {
        let call = self.client.call(&create_relationship::OPERATION);
        CreateRelationshipCall::of(call, create_relationship::parse)
    }

    /// Delete all relationships that match
    ///
    /// Removes every relationship that fits the parameters, however many there are.
    ///
    /// Each parameter narrows the selection, and one that you leave out matches anything. With
    /// only `namespace` set, the whole namespace is emptied, so check that your variables are not
    /// empty before you call. To see first what would go, pass the same parameters to
    /// [`getRelationships`](crate::api::relationship::RelationshipApi::get_relationships()).
    ///
    /// Permissions that rest on the relationships are lost with them. There is no undo. The call
    /// also succeeds when nothing matches, so it can be repeated. To remove single relationships,
    /// or to replace some by others in one step, use [`patchRelationships`](crate::api::relationship::RelationshipApi::patch_relationships()).
    ///
    /// Reserve this call for your own backend.
    ///
    /// # Optional
    ///
    /// - [`namespace`](DeleteRelationshipsCall::namespace()): `String`. Only delete relationships of objects in this namespace.
    /// - [`object`](DeleteRelationshipsCall::object()): `String`. Only delete relationships of this object.
    /// - [`relation`](DeleteRelationshipsCall::relation()): `String`. Only delete relationships with exactly this relation.
    /// - [`subject_id`](DeleteRelationshipsCall::subject_id()): `String`. Only delete relationships of this subject, for example of an identity that is gone.
    /// - [`subject_set_namespace`](DeleteRelationshipsCall::subject_set_namespace()): `String`. Together with the other two parts: only delete relationships whose subject is this set.
    /// - [`subject_set_object`](DeleteRelationshipsCall::subject_set_object()): `String`. The object of the subject set.
    /// - [`subject_set_relation`](DeleteRelationshipsCall::subject_set_relation()): `String`. The relation of the subject set.
    ///
    /// # Request
    ///
    /// `DELETE /admin/relation-tuples`, with `ory_access_token`. The document calls it `deleteRelationships`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 400: Nothing was deleted: `namespace` is missing, or a parameter is malformed or unknown. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The relationships could not be deleted. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///     client
    ///         .relationship()
    ///         .delete_relationships()
    ///         .namespace("Document")
    ///         .object("budget-2026")
    ///         .relation("owners")
    ///         .subject_id("alice")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteRelationships")]
    #[inline]
    pub fn delete_relationships(&self) -> DeleteRelationshipsCall {
        let call = self.client.call(&delete_relationships::OPERATION);
        DeleteRelationshipsCall::of(call, delete_relationships::parse)
    }

    /// List relationships
    ///
    /// Returns the stored relationships that fit the parameters, one page at a time.
    ///
    /// Set at least `namespace`. Each further parameter narrows the selection, and one that you
    /// leave out matches anything. The answer holds what was stored and nothing computed from it:
    /// for the question who has access, use [`checkPermission`](crate::api::permission::PermissionApi::check_permission()) or [`expandPermissions`](crate::api::permission::PermissionApi::expand_permissions()).
    ///
    /// Follow [`next_page_token`](field@crate::models::Relationships::next_page_token) until it is empty or absent, with the other parameters unchanged.
    /// Call this from your own backend.
    ///
    /// # Optional
    ///
    /// - [`page_size`](GetRelationshipsCall::page_size()): `i64`. How many relationships a page holds at most. (defaults to `250`; at least `1` and at most `1000`)
    /// - [`page_token`](GetRelationshipsCall::page_token()): `String`. Where the page starts: the [`next_page_token`](field@crate::models::Relationships::next_page_token) of the page before.
    /// - [`namespace`](GetRelationshipsCall::namespace()): `String`. Only return relationships of objects in this namespace.
    /// - [`object`](GetRelationshipsCall::object()): `String`. Only return relationships of this object.
    /// - [`relation`](GetRelationshipsCall::relation()): `String`. Only return relationships with exactly this relation.
    /// - [`subject_id`](GetRelationshipsCall::subject_id()): `String`. Only return relationships of this subject.
    /// - [`subject_set_namespace`](GetRelationshipsCall::subject_set_namespace()): `String`. Together with the other two parts: only return relationships whose subject is this set.
    /// - [`subject_set_object`](GetRelationshipsCall::subject_set_object()): `String`. The object of the subject set.
    /// - [`subject_set_relation`](GetRelationshipsCall::subject_set_relation()): `String`. The relation of the subject set.
    ///
    /// # Request
    ///
    /// `GET /relation-tuples`, with `ory_access_token`. The document calls it `getRelationships`.
    ///
    /// # Returns
    ///
    /// - Status 200: One page of relationships. It is empty if nothing matches. Gives [`Relationships`](crate::models::Relationships).
    ///
    /// # Errors
    ///
    /// - Status 404: There is no such namespace. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: Nothing was listed. A page token or parameter that is not valid is answered with 400. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///     let mut items = client
    ///         .relationship()
    ///         .get_relationships()
    ///         .namespace("Document")
    ///         .object("budget-2026")
    ///         .relation("owners")
    ///         .subject_id("alice")
    ///         .items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{}", item.namespace);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getRelationships")]
    #[inline]
    pub fn get_relationships(&self) -> GetRelationshipsCall {
        let call = self.client.call(&get_relationships::OPERATION);
        GetRelationshipsCall::of(call, get_relationships::parse)
    }

    /// List the namespaces of the permission model
    ///
    /// Returns the names of all namespaces that your permission model defines, in one answer.
    ///
    /// Namespaces come from the configuration of the project and not from relationships, so one
    /// without a single relationship is listed as well.
    ///
    /// # Request
    ///
    /// `GET /namespaces`, with `ory_access_token`. The document calls it `listRelationshipNamespaces`.
    ///
    /// # Returns
    ///
    /// - Status 200: The namespaces. Gives [`RelationshipNamespaces`](crate::models::RelationshipNamespaces).
    ///
    /// # Errors
    ///
    /// - Any other status: The namespaces could not be read. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///     let response = client.relationship().list_relationship_namespaces().await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listRelationshipNamespaces")]
    #[inline]
    pub fn list_relationship_namespaces(&self) -> ListRelationshipNamespacesCall {
        let call = self.client.call(&list_relationship_namespaces::OPERATION);
        ListRelationshipNamespacesCall::of(call, list_relationship_namespaces::parse)
    }

    /// Add and delete relationships in one step
    ///
    /// Applies a list of insertions and deletions as one transaction: all of them, or none.
    ///
    /// Use it to move an object or change a role without a moment in which the permissions are
    /// wrong, and to write many relationships in one request.
    ///
    /// Deleting a relationship that does not exist is no error. Reserve this call for your own
    /// backend.
    ///
    /// # Optional
    ///
    /// - [`body`](PatchRelationshipsCall::body()): [`Vec<RelationshipPatch>`](crate::models::RelationshipPatch). The changes, as a list.
    ///
    /// # Request
    ///
    /// `PATCH /admin/relation-tuples`, with `ory_access_token`. The document calls it `patchRelationships`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 400: Nothing was changed: a change is malformed, or its [`action`](field@crate::models::RelationshipPatch::action) is unknown. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: Nothing was changed: a relationship names a namespace that does not exist. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: Nothing was changed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
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
    ///     client
    ///         .relationship()
    ///         .patch_relationships()
    ///         .body([
    ///             models::RelationshipPatch::new()
    ///                 .action(models::RelationshipPatchAction::Insert)
    ///                 .relation_tuple(
    ///                     models::Relationship::new("Document", "budget-2026", "owners")
    ///                         .subject_id("alice"),
    ///                 ),
    ///         ])
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "patchRelationships")]
    #[inline]
    pub fn patch_relationships(&self) -> PatchRelationshipsCall {
        let call = self.client.call(&patch_relationships::OPERATION);
        PatchRelationshipsCall::of(call, patch_relationships::parse)
    }
}

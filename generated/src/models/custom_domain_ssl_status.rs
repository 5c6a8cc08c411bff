use crate::runtime::{self, json};

/// The state of the certificate. The domain is ready for use when it is `active`.
///
/// The values come from Cloudflare, which issues the certificate. An empty text means that
/// Cloudflare gave no state.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomDomainSslStatus {
    /// The value `initializing`.
    Initializing,
    /// The value `pending_validation`.
    PendingValidation,
    /// The value `deleted`.
    Deleted,
    /// The value `pending_issuance`.
    PendingIssuance,
    /// The value `pending_deployment`.
    PendingDeployment,
    /// The value `pending_deletion`.
    PendingDeletion,
    /// The value `pending_expiration`.
    PendingExpiration,
    /// The value `expired`.
    Expired,
    /// The value `active`.
    Active,
    /// The value `initializing_timed_out`.
    InitializingTimedOut,
    /// The value `validation_timed_out`.
    ValidationTimedOut,
    /// The value `issuance_timed_out`.
    IssuanceTimedOut,
    /// The value `deployment_timed_out`.
    DeploymentTimedOut,
    /// The value `deletion_timed_out`.
    DeletionTimedOut,
    /// The value `pending_cleanup`.
    PendingCleanup,
    /// The value `staging_deployment`.
    StagingDeployment,
    /// The value `staging_active`.
    StagingActive,
    /// The value `deactivating`.
    Deactivating,
    /// The value `inactive`.
    Inactive,
    /// The value `backup_issued`.
    BackupIssued,
    /// The value `holding_deployment`.
    HoldingDeployment,
    /// A blank string.
    Empty,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl CustomDomainSslStatus {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initializing => "initializing",
            Self::PendingValidation => "pending_validation",
            Self::Deleted => "deleted",
            Self::PendingIssuance => "pending_issuance",
            Self::PendingDeployment => "pending_deployment",
            Self::PendingDeletion => "pending_deletion",
            Self::PendingExpiration => "pending_expiration",
            Self::Expired => "expired",
            Self::Active => "active",
            Self::InitializingTimedOut => "initializing_timed_out",
            Self::ValidationTimedOut => "validation_timed_out",
            Self::IssuanceTimedOut => "issuance_timed_out",
            Self::DeploymentTimedOut => "deployment_timed_out",
            Self::DeletionTimedOut => "deletion_timed_out",
            Self::PendingCleanup => "pending_cleanup",
            Self::StagingDeployment => "staging_deployment",
            Self::StagingActive => "staging_active",
            Self::Deactivating => "deactivating",
            Self::Inactive => "inactive",
            Self::BackupIssued => "backup_issued",
            Self::HoldingDeployment => "holding_deployment",
            Self::Empty => "",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomDomainSslStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "initializing" => Self::Initializing,
            "pending_validation" => Self::PendingValidation,
            "deleted" => Self::Deleted,
            "pending_issuance" => Self::PendingIssuance,
            "pending_deployment" => Self::PendingDeployment,
            "pending_deletion" => Self::PendingDeletion,
            "pending_expiration" => Self::PendingExpiration,
            "expired" => Self::Expired,
            "active" => Self::Active,
            "initializing_timed_out" => Self::InitializingTimedOut,
            "validation_timed_out" => Self::ValidationTimedOut,
            "issuance_timed_out" => Self::IssuanceTimedOut,
            "deployment_timed_out" => Self::DeploymentTimedOut,
            "deletion_timed_out" => Self::DeletionTimedOut,
            "pending_cleanup" => Self::PendingCleanup,
            "staging_deployment" => Self::StagingDeployment,
            "staging_active" => Self::StagingActive,
            "deactivating" => Self::Deactivating,
            "inactive" => Self::Inactive,
            "backup_issued" => Self::BackupIssued,
            "holding_deployment" => Self::HoldingDeployment,
            "" => Self::Empty,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(CustomDomainSslStatus);

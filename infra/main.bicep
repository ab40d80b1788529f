targetScope = 'subscription'

metadata name = 'Ingest'
metadata description = 'All of Ingest in one resource group. No key, connection string or SAS anywhere: every arrow is an identity with a role.'

@description('Name of the environment, such as dev or prod: part of every name.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('Region of all resources. Flex Consumption must be offered there.')
@metadata({ azd: { type: 'location' } })
param location string

@description('Largest number of instances that the function app may scale out to (Flex Consumption allows 40 to 1000).')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Memory of an instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Redundancy of the storage account.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_LRS'

@description('Days that a deleted version of a document, and a deleted container, can be brought back.')
@minValue(1)
@maxValue(365)
param softDeleteDays int = 14

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Whether storage is reached over private endpoints in a virtual network only.')
param privateNetwork bool = false

@description('Address that alerts are mailed to; empty for alerts in the portal only.')
param alertEmail string = ''

@description('Object id of a person or group that uploads documents by hand; empty for none.')
param uploaderPrincipalId string = ''

@description('What the uploader is.')
@allowed(['User', 'Group', 'ServicePrincipal'])
param uploaderPrincipalType string = 'User'

var tags = { 'azd-env-name': environmentName, project: 'ingest' }
var token = toLower(uniqueString(subscription().id, environmentName, location))

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-ingest-${environmentName}'
  location: location
  tags: tags
}

module identities 'modules/identities.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    token: token
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    retentionDays: logRetentionDays
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    sku: storageSku
    softDeleteDays: softDeleteDays
    denyPublicNetwork: privateNetwork
    workspaceId: monitoring.outputs.workspaceId
  }
}

module roles 'modules/roles.bicep' = {
  scope: group
  params: {
    storageAccountName: storage.outputs.accountName
    applicationInsightsName: monitoring.outputs.applicationInsightsName
    appPrincipalId: identities.outputs.appPrincipalId
    eventsPrincipalId: identities.outputs.eventsPrincipalId
    uploaderPrincipalId: uploaderPrincipalId
    uploaderPrincipalType: uploaderPrincipalType
  }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    storageAccountName: storage.outputs.accountName
  }
}

module app 'modules/app.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    storageAccountName: storage.outputs.accountName
    applicationInsightsName: monitoring.outputs.applicationInsightsName
    identityId: identities.outputs.appId
    identityClientId: identities.outputs.appClientId
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
  }
  // The platform fetches the package, and the host its locks, with the identity: the roles come first.
  dependsOn: [roles]
}

module events 'modules/events.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    storageAccountName: storage.outputs.accountName
    identityId: identities.outputs.eventsId
    workspaceId: monitoring.outputs.workspaceId
  }
  // Event Grid tries the delivery when the subscription is made.
  dependsOn: [roles]
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    workspaceId: monitoring.outputs.workspaceId
    storageAccountId: storage.outputs.accountId
    email: alertEmail
  }
}

@description('Where documents go: containers articles and resolutions of this account.')
output AZURE_STORAGE_BLOB_ENDPOINT string = storage.outputs.blobEndpoint

@description('Name of the storage account, for az storage blob upload.')
output AZURE_STORAGE_ACCOUNT_NAME string = storage.outputs.accountName

@description('Base address of the HTTP functions.')
output INGEST_API_URL string = app.outputs.apiUrl

@description('Name of the function app, for az functionapp keys list and for deployments.')
output AZURE_FUNCTION_APP_NAME string = app.outputs.functionAppName

@description('Name of the resource group.')
output AZURE_RESOURCE_GROUP string = group.name

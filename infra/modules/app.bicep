metadata description = 'The function app on Flex Consumption.'

param location string
param tags object
param token string
param storageAccountName string
param applicationInsightsName string
param identityId string
param identityClientId string
param maximumInstanceCount int
param instanceMemoryMB int

@description('Subnet of the app; empty for none.')
param subnetId string

var names = loadJsonContent('../names.json')

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: storageAccountName
}

resource applicationInsights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: applicationInsightsName
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: 'plan-ingest-${token}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

// One set of settings for each storage connection, by identity: no value here is a secret.
var storageSettings = toObject(
  flatten(map(['AzureWebJobsStorage', names.connection], connection => [
    { name: '${connection}__blobServiceUri', value: account.properties.primaryEndpoints.blob }
    { name: '${connection}__queueServiceUri', value: account.properties.primaryEndpoints.queue }
    { name: '${connection}__tableServiceUri', value: account.properties.primaryEndpoints.table }
    { name: '${connection}__credential', value: 'managedidentity' }
    { name: '${connection}__clientId', value: identityClientId }
  ])),
  setting => setting.name,
  setting => setting.value
)

resource functionApp 'Microsoft.Web/sites@2025-03-01' = {
  name: 'func-ingest-${token}'
  location: location
  tags: union(tags, { 'azd-service-name': 'ingest' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${account.properties.primaryEndpoints.blob}${names.containers.package}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      http20Enabled: true
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(storageSettings, {
      APPLICATIONINSIGHTS_CONNECTION_STRING: applicationInsights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
      // Flex Consumption takes blob events from Event Grid only: the polling triggers are switched off, and the worker does not announce them then.
      'AzureWebJobs.IngestArticle.Disabled': 'true'
      'AzureWebJobs.IngestResolution.Disabled': 'true'
      // Heals what no event told, at seven minutes past every hour.
      IngestReconcileSchedule: '0 7 * * * *'
    })
  }
}

// Deployments go by identity, too: no publishing password. One after the other, for a site refuses two changes at once.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: functionApp
  name: 'ftp'
  properties: { allow: false }
  dependsOn: [functionApp::settings]
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: functionApp
  name: 'scm'
  properties: { allow: false }
  dependsOn: [noFtpPassword]
}

output functionAppName string = functionApp.name
output apiUrl string = 'https://${functionApp.properties.defaultHostName}/api'

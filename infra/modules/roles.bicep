metadata description = 'Who may do what: the one place that answers it. The ids of the roles are in roles.json.'

param storageAccountName string
param applicationInsightsName string

@description('The function app.')
param appPrincipalId string

@description('The delivery of blob events.')
param eventsPrincipalId string

@description('A person or group that uploads documents by hand; empty for none.')
param uploaderPrincipalId string
param uploaderPrincipalType string

var names = loadJsonContent('../names.json')
var roleIds = loadJsonContent('../roles.json')

var appStorageRoles = [
  'Storage Blob Data Owner' // reads the documents; the host keeps its leases and keys in containers of its own, which takes Owner
  'Storage Queue Data Contributor' // takes blob events, moves poisoned ones aside
  'Storage Table Data Contributor' // keeps goals, documents and areas
]

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: storageAccountName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource articles 'containers' existing = {
      name: names.containers.articles
    }

    resource resolutions 'containers' existing = {
      name: names.containers.resolutions
    }

    resource deadLetters 'containers' existing = {
      name: names.containers.deadLetters
    }
  }

  resource queueService 'queueServices' existing = {
    name: 'default'

    resource blobEvents 'queues' existing = {
      name: names.queues.blobEvents
    }
  }
}

resource applicationInsights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: applicationInsightsName
}

resource appOnStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in appStorageRoles: {
    name: guid(account.id, appPrincipalId, roleIds[role])
    scope: account
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roleIds[role])
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
    }
  }
]

// Sends telemetry: local authentication of Application Insights is off.
resource appOnTelemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(applicationInsights.id, appPrincipalId, roleIds['Monitoring Metrics Publisher'])
  scope: applicationInsights
  properties: {
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roleIds['Monitoring Metrics Publisher']
    )
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Puts blob events into the one queue.
resource eventsOnQueue 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account::queueService::blobEvents.id, eventsPrincipalId, roleIds['Storage Queue Data Message Sender'])
  scope: account::queueService::blobEvents
  properties: {
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roleIds['Storage Queue Data Message Sender']
    )
    principalId: eventsPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Writes events that could not be delivered.
resource eventsOnDeadLetters 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account::blobs::deadLetters.id, eventsPrincipalId, roleIds['Storage Blob Data Contributor'])
  scope: account::blobs::deadLetters
  properties: {
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roleIds['Storage Blob Data Contributor']
    )
    principalId: eventsPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Uploads articles.
resource uploaderOnArticles 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(uploaderPrincipalId)) {
  name: guid(account::blobs::articles.id, uploaderPrincipalId, roleIds['Storage Blob Data Contributor'])
  scope: account::blobs::articles
  properties: {
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roleIds['Storage Blob Data Contributor']
    )
    principalId: uploaderPrincipalId
    principalType: uploaderPrincipalType
  }
}

// Uploads resolutions.
resource uploaderOnResolutions 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(uploaderPrincipalId)) {
  name: guid(account::blobs::resolutions.id, uploaderPrincipalId, roleIds['Storage Blob Data Contributor'])
  scope: account::blobs::resolutions
  properties: {
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roleIds['Storage Blob Data Contributor']
    )
    principalId: uploaderPrincipalId
    principalType: uploaderPrincipalType
  }
}

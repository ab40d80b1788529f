metadata description = 'What somebody must look at. Each alert says what to do in docs/operations.md.'

param location string
param tags object
param token string
param workspaceId string
param storageAccountId string

@description('Where alerts are mailed to; empty for nowhere.')
param email string

resource receivers 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'ag-ingest-${token}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'ingest'
    enabled: true
    emailReceivers: [
      { name: 'operators', emailAddress: email, useCommonAlertSchema: true }
    ]
  }
}

var actionGroupIds = empty(email) ? [] : [receivers.id]

// Metrics of the app (docs/operations.md lists them) and requests to it, summed up over a quarter of an hour. Requests are counted from the
// telemetry of the host, like the rest: the platform's own metrics differ from plan to plan.
var logAlerts = [
  {
    name: 'poison'
    title: 'A message was poisoned: a document failed five times'
    severity: 1
    query: 'AppMetrics | where Name == "ingest.poison" | summarize value = sum(Sum)'
    threshold: 0
  }
  {
    name: 'failed-documents'
    title: 'A document ended as failed'
    severity: 2
    query: 'AppMetrics | where Name == "ingest.documents" and tostring(Properties.state) == "failed" | summarize value = sum(Sum)'
    threshold: 0
  }
  {
    name: 'lag'
    title: 'Documents become visible later than ten minutes after the upload'
    severity: 2
    query: 'AppMetrics | where Name == "ingest.lag" | summarize value = max(Max)'
    threshold: 600
  }
  {
    name: '5xx'
    title: 'HTTP functions answer with server errors'
    severity: 2
    query: 'AppRequests | where toint(ResultCode) >= 500 | summarize value = count()'
    threshold: 5
  }
]

resource logRules 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = [
  for alert in logAlerts: {
    name: 'alert-ingest-${alert.name}-${token}'
    location: location
    tags: tags
    properties: {
      displayName: 'Ingest: ${alert.title}'
      severity: alert.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      // The tables of the workspace are made by the first telemetry, after this rule.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Maximum'
            metricMeasureColumn: 'value'
            operator: 'GreaterThan'
            threshold: alert.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: actionGroupIds }
    }
  }
]

resource storageBusy 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-ingest-storage-busy-${token}'
  location: 'global'
  tags: tags
  properties: {
    description: 'Ingest: storage is at its limit (503 Server Busy)'
    severity: 2
    enabled: true
    scopes: [storageAccountId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'ServerBusy'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.Storage/storageAccounts'
          metricName: 'Transactions'
          dimensions: [
            { name: 'ResponseType', operator: 'Include', values: ['ServerBusyError'] }
          ]
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 20
        }
      ]
    }
    actions: map(actionGroupIds, id => { actionGroupId: id })
  }
}

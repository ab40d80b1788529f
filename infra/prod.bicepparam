using 'main.bicep'

param environmentName = 'prod'
param location = 'southeastasia'
param storageSku = 'Standard_ZRS'
param softDeleteDays = 90
param logRetentionDays = 90
param privateNetwork = true
param maximumInstanceCount = 100

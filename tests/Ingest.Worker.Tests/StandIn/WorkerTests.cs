namespace Ingest.Worker.Tests.StandIn;

/// <summary>What is tested here where the feed has the genuine packages.</summary>
public sealed class WorkerTests
{
    [Fact(Skip = "The worker of this build is a stand-in (OfflineFeed=true), which no host can start: run these tests where the feed has the genuine packages.")]
    public void Worker_UnderAHost_ServesEveryFunction() => Assert.Fail("There is no worker to start.");
}

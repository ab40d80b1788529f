using System.Collections.Concurrent;
using System.Threading.Channels;
using Grpc.Core;
using Ingest.Worker.Tests.Protocol;
using static Ingest.Worker.Tests.Protocol.StreamingMessage;

namespace Ingest.Worker.Tests.Genuine.Host;

/// <summary>The host's end of the conversation: the worker opens one stream, on which both sides talk.</summary>
internal sealed class WorkerStream : FunctionRpc.FunctionRpcBase
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> awaited = new(StringComparer.Ordinal);
    private readonly Channel<StreamingMessage> outgoing = Channel.CreateUnbounded<StreamingMessage>();
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> log = new();

    /// <summary>What the worker wrote to the host's log, warnings and worse.</summary>
    public string Log => string.Join('\n', log);

    /// <summary>Waits until the worker has introduced itself.</summary>
    public Task StartedAsync(CancellationToken cancellation) => started.Task.WaitAsync(cancellation);

    /// <inheritdoc/>
    public override async Task EventStream(
        IAsyncStreamReader<StreamingMessage> requestStream, IServerStreamWriter<StreamingMessage> responseStream, ServerCallContext context)
    {
        Task sending = SendAllAsync(responseStream, context.CancellationToken);
        await foreach (StreamingMessage message in requestStream.ReadAllAsync(context.CancellationToken))
        {
            switch (message.ContentCase)
            {
                case ContentOneofCase.StartStream:
                    started.TrySetResult();
                    break;
                case ContentOneofCase.RpcLog:
                    Note(message.RpcLog);
                    break;
                default:
                    Answer(message);
                    break;
            }
        }

        await sending;
    }

    /// <summary>Sends a request and waits for its answer.</summary>
    public async Task<StreamingMessage> AskAsync(StreamingMessage request, CancellationToken cancellation)
    {
        request.RequestId = Guid.NewGuid().ToString();
        TaskCompletionSource<StreamingMessage> answer = awaited[Key(request)] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        outgoing.Writer.TryWrite(request);
        return await answer.Task.WaitAsync(cancellation);
    }

    private async Task SendAllAsync(IServerStreamWriter<StreamingMessage> stream, CancellationToken cancellation)
    {
        await foreach (StreamingMessage message in outgoing.Reader.ReadAllAsync(cancellation))
        {
            await stream.WriteAsync(message, cancellation);
        }
    }

    private void Answer(StreamingMessage message)
    {
        if (awaited.TryRemove(Key(message), out TaskCompletionSource<StreamingMessage>? answer))
        {
            answer.SetResult(message);
        }
    }

    /// <summary>Invocations are told apart by their own id, everything else by that of the request.</summary>
    private static string Key(StreamingMessage message) => message.ContentCase switch
    {
        ContentOneofCase.InvocationRequest => message.InvocationRequest.InvocationId,
        ContentOneofCase.InvocationResponse => message.InvocationResponse.InvocationId,
        _ => message.RequestId,
    };

    private void Note(RpcLog entry)
    {
        if (entry.Level >= RpcLog.Types.Level.Warning)
        {
            log.Enqueue($"{entry.Level} {entry.Category}: {entry.Message} {entry.Exception?.Message}");
        }
    }
}

-- Asks one address again and again, and looks at each answer. Arguments: the expected status, a text that the answer
-- holds ("" for any), and for a form its method and body; "{n}" in the body is another number each time.
local threads = {}

setup = function(thread)
  table.insert(threads, thread)
end

init = function(args)
  expected, holds, wrong = tonumber(args[1]), args[2] or "", 0
  if args[3] then
    wrk.method = args[3]
    local number, body = os.time() * 1000000 + math.random(1, 999999), args[4]
    request = function()
      number = number + 1
      return wrk.format(nil, nil, nil, (body:gsub("{n}", string.format("%d", number))))
    end
  end
end

response = function(status, headers, body)
  if status ~= expected or (holds ~= "" and not body:find(holds, 1, true)) then
    wrong = wrong + 1
  end
end

-- What it tells at the end, as one line of JSON; times in milliseconds.
done = function(summary, latency, requests)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do
    failed = failed + thread:get("wrong")
  end
  io.write(string.format(
    '{"requests": %d, "seconds": %.4f, "p50": %.3f, "p95": %.3f, "p99": %.3f, "errors": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    latency:percentile(99) / 1000, failed))
end

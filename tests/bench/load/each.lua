-- Each request another one. Arguments: method, path, folder of names, body and headers, how many threads there are.
local threads = {}

function setup(thread)
  thread:set("place", #threads)
  table.insert(threads, thread)
end

local function read(path)
  local file = io.open(path, "r")
  local text = file and file:read("*a") or ""
  if file then file:close() end
  return text
end

function init(args)
  method, path = args[1], args[2]
  step, count, refusals = tonumber(args[4]), 0, ""
  run = string.format("%d-%d", os.time(), math.random(1, 1e6) + place)
  body = read(args[3] .. "/body")
  names, headers = {}, {}
  local at = 0
  for name in read(args[3] .. "/names"):gmatch("[^\n]+") do
    if at % step == place then table.insert(names, name) end
    at = at + 1
  end
  for line in read(args[3] .. "/headers"):gmatch("[^\n]+") do
    local name, value = line:match("^(.-): (.*)$")
    headers[name] = value
  end
  taken = 0
end

function request()
  count = count + 1
  local n = place * 4000000 + count
  local sent = {}
  for name, value in pairs(headers) do sent[name] = value:gsub("@n", run .. "-" .. n) end
  local asked = path
  if #names > 0 then
    if taken == #names then taken = 0 end
    taken = taken + 1
    asked = path:gsub("@", names[taken])
  end
  local text = body ~= "" and body:gsub("@n", string.format("%07d", n)) or nil
  return wrk.format(method, asked, sent, text)
end

function response(status, _, text)
  if status >= 300 and refusals == "" then refusals = status .. " " .. text:sub(1, 600) end
end

function done(summary, latency, _)
  local first = ""
  for _, thread in ipairs(threads) do
    local said = thread:get("refusals")
    if said ~= "" then first = said end
  end
  first = first:gsub('[%c"\\]', " ")
  io.write(string.format(
    '\30{"answered":%d,"refused":%d,"microseconds":%d,"median":%d,"slow":%d,"first":"%s"}',
    summary.requests, summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout,
    summary.duration, latency:percentile(50), latency:percentile(99), first))
end
